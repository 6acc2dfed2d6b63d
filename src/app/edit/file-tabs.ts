import { lessonIdOf } from '../../domain/check/check-lessons'
import type { FileRole } from '../../domain/check/file-roles'
import { type EditedFile, wholeValue } from '../../domain/edit/edited-file'
import type { Editing } from '../../domain/edit/editing'
import { asObject, asText } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { FileTab } from '../../ui/edit/FileTabs'

type Roles = ReadonlyMap<string, FileRole>

/** The files that are edited, to choose from. `changed` has the names of those that differ from what was opened. */
export function fileTabs(
  { files }: Pick<Editing, 'files'>,
  roles: Roles,
  problems: ReadonlyMap<string, readonly Problem[]>,
  changed: ReadonlySet<string>,
  words: EditMessages,
): readonly FileTab[] {
  return [...files.values()].map((file) => {
    const { name, items } = file
    const role = roles.get(name) ?? 'other'
    return {
      name,
      label: ownLabel(file, role, files, words),
      isLesson: role === 'lesson',
      count: items.path ? items.starts.length : undefined,
      problems: problems.get(name)?.some(({ severity }) => severity === 'error') ?? false,
      isChanged: changed.has(name),
    }
  })
}

/** What a file is called that is edited, or was removed. */
export function labelOf(
  { files, opened }: Pick<Editing, 'files' | 'opened'>,
  roles: Roles,
  name: string,
  words: EditMessages,
): string {
  const file = files.get(name) ?? opened.get(name)
  const role = roles.get(name) ?? (lessonIdOf({ name }) === undefined ? 'other' : 'lesson')
  return file ? ownLabel(file, role, files, words) : name
}

/** The same, with its id behind it where another lesson has the same title. */
function ownLabel(file: EditedFile, role: FileRole, files: Editing['files'], words: EditMessages): string {
  const label = fileLabel(file, role, words)
  const id = lessonIdOf(file)
  if (role !== 'lesson' || id === undefined) return label
  const isShared = [...files.values()].some(
    (other) =>
      other.name !== file.name && lessonIdOf(other) !== undefined && fileLabel(other, role, words) === label,
  )
  return isShared ? words.sameNamed(label, id) : label
}

/** What a file is called: by what it is for in an atlas, a lesson by its title, another by its name. */
function fileLabel(file: EditedFile, role: FileRole, words: EditMessages): string {
  if (role === 'lesson') {
    const title = asText(asObject(wholeValue(file)).title)?.trim()
    return title || file.name.replace(/^lessons\/|\.json$/g, '')
  }
  return role === 'other' ? file.name.replace(/\.json$/, '') : words.file(role)
}

/** The file that is shown first: the events, where there are any. */
export function firstFile(files: ReadonlyMap<string, unknown>, roles: ReadonlyMap<string, string>): string {
  const names = [...files.keys()]
  return names.find((name) => roles.get(name) === 'events') ?? names[0] ?? ''
}

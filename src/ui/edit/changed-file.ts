import { lessonIdOf } from '../../domain/check/check-lessons'
import { ATLAS_FILE } from '../../domain/check/dataset'
import { type FileRole, fileRoles, itemKind } from '../../domain/check/file-roles'
import { type EditedFile, itemValue, openFile } from '../../domain/edit/edited-file'
import { changedFiles, type Editing, removedFiles } from '../../domain/edit/editing'
import type { ItemKind } from '../../domain/edit/item-kind'
import { type ItemChange, type ListedChanges, listChanges } from '../../domain/edit/list-changes'
import { asArray, asObject, asText, type JsonObject } from '../../domain/json/json-value'
import { oncePerObject } from '../../domain/once-per-object'
import type { FileKind } from '../../i18n/form-label'
import type { ChangeWording } from '../../i18n/word-change'

/** A file that differs from how it was opened. */
export interface ChangedFile {
  /** Of a file that is new, an empty one; so is that of one that is gone, as it is now. */
  readonly opened: EditedFile
  readonly now: EditedFile
  readonly role: FileRole
  readonly listed: ListedChanges
}

/** The files that differ, in their order, then those that are gone. */
export function listChangedFiles(editing: Editing): readonly ChangedFile[] {
  const roles = fileRoles(editing.files)
  const there = changedFiles(editing).map((now): ChangedFile => {
    const known = editing.opened.get(now.name)
    const role = roles.get(now.name) ?? 'other'
    return known
      ? { opened: known, now, role, listed: listed(now)(known) }
      : { opened: nothing(now), now, role, listed: NEW_FILE }
  })
  const gone = removedFiles(editing).map(
    (opened): ChangedFile => ({
      ...{ opened, now: nothing(opened), role: roleOfGone(opened), listed: GONE_FILE },
    }),
  )
  return [...there, ...gone]
}

const NEW_FILE: ListedChanges = { items: [], beside: ['new'] }
const GONE_FILE: ListedChanges = { items: [], beside: ['gone'] }

function roleOfGone(file: EditedFile): FileRole {
  return lessonIdOf(file) === undefined ? 'other' : 'lesson'
}

const nothing = oncePerObject(({ name }: EditedFile) => openFile(name, ''))

/** Each pair of files is compared once. */
const listed = oncePerObject((now: EditedFile) =>
  oncePerObject((opened: EditedFile) => listChanges(opened, now)),
)

/** Whether a file is there as a whole only now, or no longer. */
export function wholeChange({ listed: { beside } }: ChangedFile): 'new' | 'gone' | undefined {
  const [first] = beside
  return first === 'new' || first === 'gone' ? first : undefined
}

/** The changed files that are still there, as they are now. */
export function filesThere(files: readonly ChangedFile[]): readonly EditedFile[] {
  return files.filter((file) => wholeChange(file) !== 'gone').map(({ now }) => now)
}

/** How many changes a file has. */
export function countChanges({ listed: { items, beside } }: ChangedFile): number {
  return items.length + beside.length
}

/** What the file as a whole is. */
export function fileKind({ role }: ChangedFile): FileKind {
  return role === 'atlas' || role === 'lesson' ? role : 'collection'
}

/** The item that was changed: as it is now, or was before it was deleted. */
export function changedItem({ opened, now }: ChangedFile, { from, to }: ItemChange): unknown {
  return to === undefined ? itemValue(opened, from ?? -1) : itemValue(now, to)
}

export function changedKind(file: ChangedFile, change: ItemChange): ItemKind {
  return itemKind(file.role, changedItem(file, change))
}

/** What the parties, categories, places, events, moves and sources that changes refer to are called, by their ids. */
export function namesOf(
  editing: Editing,
): Pick<ChangeWording, 'parties' | 'categories' | 'places' | 'features' | 'sources'> {
  const atlas = asObject(parsed(editing.files.get(ATLAS_FILE)?.text ?? ''))
  return {
    parties: labelsIn(atlas.parties),
    categories: labelsIn(atlas.categories),
    places: namesIn(editing, 'places', ({ properties }) => asObject(properties).name),
    features: new Map([...namesIn(editing, 'events', titleOf), ...namesIn(editing, 'relocations', titleOf)]),
    sources: namesIn(editing, 'sources', ({ title }) => title),
  }
}

function titleOf({ properties }: JsonObject): unknown {
  return asObject(properties).title
}

function labelsIn(list: unknown): ReadonlyMap<string, string> {
  return new Map(
    asArray(list).map((entry) => {
      const { id, label } = asObject(entry)
      return [asText(id) ?? '', asText(label) ?? asText(id) ?? '']
    }),
  )
}

function namesIn(
  { files }: Editing,
  role: FileRole,
  nameOf: (item: JsonObject) => unknown,
): ReadonlyMap<string, string> {
  const roles = fileRoles(files)
  return new Map(
    [...files.values()]
      .filter(({ name }) => roles.get(name) === role)
      .flatMap(({ items }) => items.values)
      .map(asObject)
      .flatMap((item): readonly (readonly [string, string])[] => {
        const [id, name] = [item.id, nameOf(item)]
        return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : []
      }),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

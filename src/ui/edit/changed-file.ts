import { FILE_NAMES } from '../../domain/atlas/file-names'
import { lessonIdOf } from '../../domain/check/check-lessons'
import { type FileRole, fileRoles, itemKind } from '../../domain/check/file-roles'
import { type EditedFile, itemValue, openFile, wholeValue } from '../../domain/edit/edited-file'
import { changedFiles, type Editing, goneFiles, removedFiles } from '../../domain/edit/editing'
import { fileMembers } from '../../domain/edit/file-members'
import type { ItemKind } from '../../domain/edit/item-kind'
import {
  type BesideChange,
  type ItemChange,
  type ListedChanges,
  listChanges,
} from '../../domain/edit/list-changes'
import type { MemberChange } from '../../domain/edit/member-changes'
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
  /** Those of its own members that differ, which tell what differs around its items one by one. */
  readonly members: readonly MemberChange[]
  /** Whether the next save deletes it from the folder. */
  readonly isToDelete?: boolean
}

/**
 * The files that differ, in their order, then those that are gone; with `isInFolder`, also those that were saved since and that
 * the next save deletes.
 */
export function listChangedFiles(editing: Editing, isInFolder = false): readonly ChangedFile[] {
  const roles = fileRoles(editing.files)
  const there = changedFiles(editing).map((now): ChangedFile => {
    const known = editing.opened.get(now.name)
    const role = roles.get(now.name) ?? 'other'
    return known
      ? { opened: known, now, role, ...compared(now)(known) }
      : { opened: nothing(now), now, role, listed: NEW_FILE, members: [] }
  })
  const { opened, saved } = editing
  const since = (isInFolder ? goneFiles(editing) : []).filter((name) => !opened.has(name))
  const gone = [...removedFiles(editing), ...since.map((name) => openFile(name, saved.get(name) ?? ''))].map(
    (opened): ChangedFile => ({
      ...{ opened, now: nothing(opened), role: roleOfGone(opened), listed: GONE_FILE, members: [] },
      isToDelete: isInFolder && saved.has(opened.name),
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
const compared = oncePerObject((now: EditedFile) =>
  oncePerObject((opened: EditedFile): Pick<ChangedFile, 'listed' | 'members'> => {
    const listed = listChanges(opened, now)
    return { listed, members: listed.beside.includes('around') ? fileMembers(opened, now) : [] }
  }),
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

/** What differs beside the items and is not told by members. */
export function changesBeside({ listed: { beside }, members }: ChangedFile): readonly BesideChange[] {
  return members.length > 0 ? beside.filter((kind) => kind !== 'around') : beside
}

/** How many changes a file has: as many as are listed. */
export function countChanges(file: ChangedFile): number {
  return file.listed.items.length + file.members.length + changesBeside(file).length
}

/** The value of a file that holds no list of items, as it is now. */
export function wholeOf({ now }: ChangedFile): unknown {
  return now.items.path ? undefined : wholeValue(now)
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
  const atlas = asObject(parsed(editing.files.get(FILE_NAMES.atlas)?.text ?? ''))
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

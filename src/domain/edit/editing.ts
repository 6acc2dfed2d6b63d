import { FILE_NAMES, lessonFilesOf } from '../atlas/file-names'
import { goesOn, type Typing } from '../history/history'
import { composeChanges } from './compose-changes'
import { changeFile, type EditedFile, openFile, prepareChange, wholeValue } from './edited-file'
import { crossTaken, type NewerFile, type TakenIn } from './newer-file'
import { smallestChange } from './smallest-change'
import { invertChanges, type TextChanges } from './text-change'

/** Changes of the texts of some files, by their names. */
export type FileChanges = ReadonlyMap<string, TextChanges>

/** What an edit did, to be worded: "Change date of Capture of Mehran". */
export interface EditName {
  readonly kind: EditKind
  /** The member that it changed, as the form calls it: `date`, `stance of claim 2`; or the file, or what mends. */
  readonly member?: string
  /** Title, name or id of what it changed; absent where it was more than one. */
  readonly of?: string
  readonly count?: number
}

export const EDIT_KINDS = [
  'set',
  'add-member',
  'remove-member',
  'rename',
  'add',
  'remove',
  'move',
  'draw',
  'text',
  'paste',
  'bulk',
  'fix',
  'fix-all',
  'revert',
  'add-source',
  'reload',
  'merge',
  'lesson',
] as const
export type EditKind = (typeof EDIT_KINDS)[number]

/** One edit: what it changed, forwards and back. */
export interface EditEntry {
  readonly name: EditName
  readonly forward: FileChanges
  readonly back: FileChanges
  /** Names of the files that were not there before it. */
  readonly added?: readonly string[] | undefined
  readonly taken?: TakenIn | undefined
  /** Names of the files that are not there after it. */
  readonly removed?: readonly string[] | undefined
  readonly typing: Typing | undefined
}

/**
 * Files that are edited, with all edits since they were opened. Unlike `History` it keeps changes and not states: a file
 * may be of many megabytes.
 */
export interface Editing {
  /** As they were opened, which is what changes are told against. */
  readonly opened: ReadonlyMap<string, EditedFile>
  /** Texts as the reader's files have them; none of what never was a file. */
  readonly saved: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, EditedFile>
  readonly entries: readonly EditEntry[]
  /** How many of the entries are done; those behind them were undone. */
  readonly done: number
}

/** Begins to edit files, which keep their order; with `isFiled` `false`, texts that no file has yet. */
export function beginEditing(files: readonly EditedFile[], isFiled = true): Editing {
  const byName = new Map(files.map((file) => [file.name, file]))
  const saved = new Map(isFiled ? files.map(({ name, text }) => [name, text]) : [])
  return { opened: byName, saved, files: byName, entries: [], done: 0 }
}

/**
 * Makes an edit; what was undone is gone. Typing that goes on in one field, unless it was saved meanwhile, is one edit. Changes
 * of nothing are none. A file that is not there is added by changes of an empty text (not by typing), and is gone again once they are
 * undone. Files that are removed need no changes; they are there again, as they were, once that is undone.
 */
export function edit(
  editing: Editing,
  changes: FileChanges,
  name: EditName,
  typing?: Typing,
  remove: readonly string[] = [],
): Editing {
  const removed = remove.filter((file) => editing.files.has(file))
  const isEmptyBefore = (made: TextChanges) => made.every(({ to }) => to === 0)
  const real = new Map(
    [...changes].filter(
      ([file, made]) => made.length > 0 && (editing.files.has(file) || isEmptyBefore(made)),
    ),
  )
  for (const file of removed) real.set(file, smallestChange(editing.files.get(file)?.text ?? '', ''))
  if (real.size === 0) return editing
  const added = [...real.keys()].filter((file) => !editing.files.has(file))
  const back = new Map(
    [...real].map(([file, made]) => [file, invertChanges(editing.files.get(file)?.text ?? '', made)]),
  )
  const { entries, done } = editing
  const last = entries[done - 1]
  const isSavedBefore = [...real.keys()].some(
    (file) => editing.files.get(file)?.text === editing.saved.get(file),
  )
  const isOneRun =
    done === entries.length && last !== undefined && !isSavedBefore && goesOn(last.typing, typing)
  const entry: EditEntry = isOneRun
    ? {
        ...last,
        forward: composeFileChanges(last.forward, real),
        back: composeFileChanges(back, last.back),
        typing,
      }
    : {
        ...{ name, forward: real, back },
        ...(added.length > 0 && { added }),
        ...(removed.length > 0 && { removed }),
        typing,
      }
  const kept = entries.slice(0, isOneRun ? done - 1 : done)
  const files = changed(editing, real)
  for (const file of removed) files.delete(file)
  return { ...editing, files, entries: [...kept, entry], done: kept.length + 1 }
}

/** Takes the last edit back: the texts are again, unit by unit, what they were. */
export function undo(editing: Editing): Editing {
  return goTo(editing, editing.done - 1)
}

/** Brings back the edit that was last undone. */
export function redo(editing: Editing): Editing {
  return goTo(editing, editing.done + 1)
}

/** Goes by undo or redo to where so many edits are done; `changes` are those that lead there. */
export function goTo(editing: Editing, done: number, changes = changesTo(editing, done)): Editing {
  if (done < 0 || done > editing.entries.length || done === editing.done) return editing
  const files = changed(editing, changes)
  for (const [name, isThere] of comeOrGone(editing, done)) if (!isThere) files.delete(name)
  let next: Editing = { ...editing, files, done }
  for (let at = editing.done; at > done; at--) next = crossTaken(next, at - 1)
  for (let at = editing.done; at < done; at++) next = crossTaken(next, at)
  return next
}

/** Whether files, by their names, are there once so many edits are done; of those that come or go on the way there. */
function comeOrGone({ entries, done: now }: Editing, done: number): ReadonlyMap<string, boolean> {
  const there = new Map<string, boolean>()
  const set = (names: readonly string[] = [], isThere: boolean) => {
    for (const name of names) there.set(name, isThere)
  }
  for (const { added, removed } of entries.slice(done, now).reverse()) {
    set(removed, true)
    set(added, false)
  }
  for (const { added, removed } of entries.slice(now, done)) {
    set(added, true)
    set(removed, false)
  }
  return there
}

/** The changes by which undo or redo leads to where so many edits are done. */
export function changesTo({ entries, done: now }: Editing, done: number): FileChanges {
  const undone = entries.slice(done, now).reverse()
  const redone = entries.slice(now, done)
  return [...undone.map(({ back }) => back), ...redone.map(({ forward }) => forward)].reduce(
    composeFileChanges,
    new Map(),
  )
}

/** The files with changes, by which they differ from how they were opened. */
export function changedFiles({ opened, files }: Editing): readonly EditedFile[] {
  return [...files.values()].filter(({ name, text }) => opened.get(name)?.text !== text)
}

/** The files that were opened and are gone, as they were opened. */
export function removedFiles({ opened, files }: Editing): readonly EditedFile[] {
  return [...opened.values()].filter(({ name }) => !files.has(name))
}

/** The files with changes that no file of the reader has. */
export function unsavedFiles({ saved, files }: Editing): readonly EditedFile[] {
  return [...files.values()].filter(({ name, text }) => saved.get(name) !== text)
}

/**
 * Names of the files that the reader has and that are no longer edited: removed, or added by an edit that was undone. Not of
 * lessons that the atlas lists again: what removed them from it was given up for what others have made of it.
 */
export function goneFiles({ saved, files }: Editing): readonly string[] {
  const atlas = files.get(FILE_NAMES.atlas)
  const listed = new Set(lessonFilesOf(atlas && wholeValue(atlas)))
  return [...saved.keys()].filter((name) => !files.has(name) && !listed.has(name))
}

/** The same edits, once texts (by name) have been written to files, and files have been deleted. */
export function saved(
  editing: Editing,
  texts: ReadonlyMap<string, string>,
  deleted: readonly string[] = [],
): Editing {
  const now = new Map([...editing.saved, ...texts])
  for (const name of deleted) now.delete(name)
  return { ...editing, saved: now }
}

/**
 * Takes in what a file has become where it came from: as one edit it becomes what `changes` make of it, and is told against the
 * newer one from now on. Undo leads to where that was not known.
 */
export function takeNewer(
  editing: Editing,
  file: string,
  { text, from }: NewerFile,
  changes: TextChanges,
  name: EditName,
): Editing {
  const before = { opened: editing.opened.get(file)?.text, saved: editing.saved.get(file) }
  const taken: TakenIn = { file, from, ...before }
  const made = new Map(changes.length > 0 ? [[file, changes]] : [])
  const kept = editing.entries.slice(0, editing.done)
  const { files, entries } = edit({ ...editing, entries: kept }, made, name)
  const last: EditEntry = entries[kept.length] ?? { name, forward: made, back: made, typing: undefined }
  const now = files.get(file)
  const isSaved = from === 'disk' || before.saved === before.opened
  return {
    opened: new Map([...editing.opened, [file, now?.text === text ? now : openFile(file, text)]]),
    saved: isSaved ? new Map([...editing.saved, [file, text]]) : editing.saved,
    files,
    entries: [...kept, { ...last, taken }],
    done: kept.length + 1,
  }
}

/** Works out ahead what changes of files lead to, so that `edit` or `goTo` then takes but a moment; it rests where there are many. */
export function* prepareChanges({ files }: Editing, changes: FileChanges): Generator<void, void> {
  for (const [name, made] of changes) {
    const file = files.get(name)
    if (file !== undefined) yield* prepareChange(file, made)
  }
}

function changed({ opened, files }: Editing, changes: FileChanges): Map<string, EditedFile> {
  const next = new Map(files)
  for (const [name, made] of changes) {
    const file = files.get(name) ?? openFile(name, '')
    next.set(name, changeFile(file, made))
  }
  return inOrder(opened, next)
}

/** Files as they were opened, in their order, before those that were added: what comes back goes where it was. */
export function inOrder(
  opened: Editing['opened'],
  files: ReadonlyMap<string, EditedFile>,
): Map<string, EditedFile> {
  const first = [...files].filter(([name]) => opened.has(name))
  const place = new Map([...opened.keys()].map((name, index) => [name, index]))
  first.sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  return new Map([...first, ...files])
}

/** What changes of files do, those of each one after the other, at once. */
function composeFileChanges(first: FileChanges, second: FileChanges): FileChanges {
  const both = new Map(first)
  for (const [name, changes] of second) both.set(name, composeChanges(both.get(name) ?? [], changes))
  return both
}

import { openFile } from './edited-file'
import type { Editing } from './editing'

/** What a file is by now where it came from, other than what it was. */
export interface NewerFile {
  readonly text: string
  /** On the reader's disk, or at its address. */
  readonly from: 'disk' | 'host'
}

/** That an edit took in what a file had become where it came from. */
export interface TakenIn {
  readonly file: string
  readonly from: NewerFile['from']
  /** What the file was told against, and what the reader's disk was known to have, on the other side of the edit. */
  readonly opened: string | undefined
  readonly saved: string | undefined
}

/** The same, where so many edits are done by undo or redo of the one at `index`: it may have taken in a newer file. */
export function crossTaken(editing: Editing, index: number): Editing {
  const { taken } = editing.entries[index] ?? {}
  if (taken === undefined) return editing
  const { file, from } = taken
  const opened = editing.opened.get(file)?.text
  const known = editing.saved.get(file)
  // What is at an address is no file of the reader, who may have saved another.
  const saved = from === 'disk' ? taken.saved : known === opened ? taken.opened : known
  return {
    ...editing,
    opened: changedAt(
      editing.opened,
      file,
      taken.opened === undefined ? undefined : openFile(file, taken.opened),
    ),
    saved: changedAt(editing.saved, file, saved),
    entries: editing.entries.map((entry, at) =>
      at === index ? { ...entry, taken: { ...taken, opened, saved: known } } : entry,
    ),
  }
}

/** By name, the files that are newer once undo or redo led away from `before` edits: with those that were taken in and are not any more. */
export function newerFiles(
  { entries, done, opened, saved }: Editing,
  before: number,
  known: ReadonlyMap<string, NewerFile>,
): ReadonlyMap<string, NewerFile> {
  const newer = new Map(known)
  for (const { taken } of entries.slice(done, before)) {
    const text = taken?.from === 'disk' ? taken.saved : taken?.opened
    if (taken && text !== undefined) newer.set(taken.file, { text, from: taken.from })
  }
  for (const [file, { text, from }] of newer)
    if (text === (from === 'disk' ? saved.get(file) : opened.get(file)?.text)) newer.delete(file)
  return newer
}

function changedAt<T>(
  map: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  const next = new Map(map)
  if (value === undefined) next.delete(key)
  else next.set(key, value)
  return next
}

import type { EditEntry } from '../../domain/edit/editing'
import { storageNames } from '../tabs/storage-names'
import type { Draft, KeptDraft } from './draft'
import { readTexts } from './kept-texts'
import type { TypedTexts } from './untaken-texts'

/**
 * Edits that are not kept as the page goes: keeping them needs answers of the database, for which there is no time then. So they
 * are written down at once in another store, and kept when the draft is read again.
 */
interface UnsavedEdits extends TypedTexts {
  /** The saves that they go on from: that which is known, and one that may have come to be. */
  readonly stamps: readonly string[]
  /** How many edits of those saves stay as they are. */
  readonly from: number
  readonly entries: readonly EditEntry[]
  readonly done: number
}

/** A save that edits go on from. */
type Followed = Pick<KeptDraft, 'stamp' | 'entries'>

/** Writes down what the last saves of a draft lack. */
export function writeUnsaved(
  id: string,
  { entries, done, untaken, gone }: Draft,
  saves: readonly Followed[],
): void {
  const from = Math.min(...saves.map((save) => firstDifferent(save.entries, entries)))
  const stamps = saves.map(({ stamp }) => stamp)
  if (saves.length === 0) return
  const unsaved: UnsavedEdits = { stamps, from, entries: entries.slice(from), done, untaken, gone }
  try {
    localStorage.setItem(storageNames.unsavedEdits(id), JSON.stringify(unsaved, packMap))
  } catch {
    // Where there is no room, what the database has been given so far stays.
  }
}

/** Forgets what was written down of a draft. */
export function forgetUnsaved(id: string): void {
  try {
    localStorage.removeItem(storageNames.unsavedEdits(id))
  } catch {}
}

/** A draft with what was written down after the very save that it is; `undefined` where that is nothing. */
export function withUnsaved(kept: KeptDraft): Draft | undefined {
  try {
    const text = localStorage.getItem(storageNames.unsavedEdits(kept.id))
    const { stamps, from, entries, done, untaken, gone }: UnsavedEdits = JSON.parse(
      text ?? '{"stamps":[]}',
      unpackMap,
    )
    if (!stamps.includes(kept.stamp)) return undefined
    const all = [...kept.entries.slice(0, from), ...entries]
    return { ...kept, entries: all, done, ...readTexts(untaken, gone), isSaved: false }
  } catch {
    return undefined
  }
}

/** At which place a list of edits first has another one than before. */
export function firstDifferent(before: readonly EditEntry[], after: readonly EditEntry[]): number {
  const at = after.findIndex((entry, index) => entry !== before[index])
  return at < 0 ? after.length : at
}

const MAP = '(map)'

function packMap(_: string, value: unknown): unknown {
  return value instanceof Map ? { [MAP]: [...value] } : value
}

function unpackMap(_: string, value: unknown): unknown {
  const pairs = (value as { readonly [MAP]?: Iterable<[unknown, unknown]> } | null)?.[MAP]
  return pairs ? new Map(pairs) : value
}

/** Replaces the text between two offsets (UTF-16 units, half-open) by another; both offsets alike insert. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Changes of one text, all by offsets of the text as it was, in its order, none overlapping another. */
export type TextChanges = readonly TextChange[]

/** The text after the changes. */
export function applyChanges(text: string, changes: TextChanges): string {
  let result = ''
  let at = 0
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert
    at = to
  }
  return result + text.slice(at)
}

/** The changes that lead back: applied to the text after `changes` they give `text`, unit by unit. */
export function invertChanges(text: string, changes: TextChanges): TextChanges {
  let shift = 0
  return changes.map(({ from, to, insert }) => {
    const start = from + shift
    shift += insert.length - (to - from)
    return { from: start, to: start + insert.length, insert: text.slice(from, to) }
  })
}

/** Which way an offset goes where something is inserted at it: it stays before that, or goes behind it. */
export type Side = 'before' | 'after'

/**
 * Where an offset of the text before the changes is after them. One within what was replaced goes to the start of what
 * replaced it, or with side `after` behind it.
 */
export function mapOffset(offset: number, changes: TextChanges, side: Side = 'before'): number {
  return mapOffsets([offset], changes, side)[0] ?? 0
}

/** Where offsets, in ascending order, are after the changes; see `mapOffset`. */
export function mapOffsets(
  offsets: readonly number[],
  changes: TextChanges,
  side: Side = 'before',
): number[] {
  let shift = 0
  let next = 0
  return offsets.map((offset) => {
    for (let change = changes[next]; change !== undefined; change = changes[++next]) {
      const { from, to, insert } = change
      if (from > offset || (from === offset && side === 'before')) break
      if (to > offset) return from + shift + (side === 'after' ? insert.length : 0)
      shift += insert.length - (to - from)
    }
    return offset + shift
  })
}

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

/**
 * Where an offset of the text before the changes is after them. What was replaced is at the start of what replaced it;
 * where something is inserted at the very offset, `side` tells whether the offset stays before it or goes behind it.
 */
export function mapOffset(offset: number, changes: TextChanges, side: 'before' | 'after' = 'before'): number {
  let shift = 0
  for (const { from, to, insert } of changes) {
    if (from > offset || (from === offset && side === 'before')) break
    if (to > offset) return from + shift + (side === 'after' ? insert.length : 0)
    shift += insert.length - (to - from)
  }
  return offset + shift
}

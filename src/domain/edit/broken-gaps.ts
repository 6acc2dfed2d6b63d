import type { TextRange } from '../json/json-node'
import type { EditedFile } from './edited-file'
import { BROKEN } from './item-list'
import { itemText, type SameEnds, sameEnds } from './pair-items'
import { pairsInOrder } from './pairs-in-order'

/** A part of a text that was broken, between two items that can be read: how far it goes, in texts and items (half-open). */
export interface BrokenGap {
  readonly opened: TextRange & { readonly items: TextRange }
  readonly now: TextRange & { readonly items: TextRange }
}

/** The ends of two files that are the very same; where the list is not closed any more, nothing tells how it ends. */
export function endsAround(opened: EditedFile, now: EditedFile): SameEnds {
  const ends = sameEnds(opened, now)
  return isCut(opened, now) ? { ...ends, tail: 0 } : ends
}

function isCut(opened: EditedFile, now: EditedFile): boolean {
  return now.items.close < 0 && opened.items.close >= 0
}

/** The parts of a file in which items cannot be told apart any more, by what became of which item between the ends. */
export function brokenGaps(
  opened: EditedFile,
  now: EditedFile,
  pairs: ReadonlyMap<number, number>,
  { start, tail }: SameEnds = { start: 0, tail: 0 },
): readonly BrokenGap[] {
  if (!isCut(opened, now) && !now.items.values.includes(BROKEN)) return []
  const isSound = (from: number, to: number) =>
    now.items.values[to] !== BROKEN || itemText(opened, from) === itemText(now, to)
  const sound = pairsInOrder(new Map([...pairs].filter(([to, from]) => isSound(from, to))))
  const gaps: BrokenGap[] = []
  let [last, lastNow] = [start - 1, start - 1]
  const close = (from: number, to: number, isEnd: boolean) => {
    const inGap = now.items.values.slice(lastNow + 1, to)
    if (inGap.includes(BROKEN) || (isEnd && isCut(opened, now)))
      gaps.push({
        opened: { ...gap(opened, last, isEnd ? undefined : from), items: { from: last + 1, to: from } },
        now: { ...gap(now, lastNow, isEnd ? undefined : to), items: { from: lastNow + 1, to } },
      })
    last = from
    lastNow = to
  }
  for (const [from, to] of sound) close(from, to, false)
  close(opened.items.values.length - tail, now.items.values.length - tail, tail === 0)
  return gaps
}

/** The text from behind an item (or the bracket) to before another (or the end). */
function gap({ text, items }: EditedFile, last: number, next: number | undefined): TextRange {
  return {
    from: items.ends[last] ?? items.open + 1,
    to: next === undefined ? text.length : (items.starts[next] ?? text.length),
  }
}

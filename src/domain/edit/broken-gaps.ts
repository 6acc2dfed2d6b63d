import type { TextRange } from '../json/json-node'
import type { EditedFile } from './edited-file'
import { BROKEN } from './item-list'
import { itemText } from './pair-items'
import { pairsInOrder } from './pairs-in-order'

/** A part of a text that was broken, between two items that can be read: how far it goes, in texts and items (half-open). */
export interface BrokenGap {
  readonly opened: TextRange & { readonly items: TextRange }
  readonly now: TextRange & { readonly items: TextRange }
}

/** Whether there can be parts in which items cannot be told apart any more. */
export function mayHaveGaps(opened: EditedFile, now: EditedFile): boolean {
  return isCut(opened, now) || now.items.values.includes(BROKEN)
}

function isCut(opened: EditedFile, now: EditedFile): boolean {
  return now.items.close < 0 && opened.items.close >= 0
}

/** The parts of a file in which items cannot be told apart any more, by what became of which item. */
export function brokenGaps(
  opened: EditedFile,
  now: EditedFile,
  pairs: ReadonlyMap<number, number>,
): readonly BrokenGap[] {
  if (!mayHaveGaps(opened, now)) return []
  const isSound = (from: number, to: number) =>
    now.items.values[to] !== BROKEN || itemText(opened, from) === itemText(now, to)
  const sound = pairsInOrder(new Map([...pairs].filter(([to, from]) => isSound(from, to))))
  const gaps: BrokenGap[] = []
  let [last, lastNow] = [-1, -1]
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
  close(opened.items.values.length, now.items.values.length, true)
  return gaps
}

/** The text from behind an item (or the bracket) to before another (or the end). */
function gap({ text, items }: EditedFile, last: number, next: number | undefined): TextRange {
  return {
    from: items.ends[last] ?? items.open + 1,
    to: next === undefined ? text.length : (items.starts[next] ?? text.length),
  }
}

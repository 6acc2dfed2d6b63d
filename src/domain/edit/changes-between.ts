import type { EditedFile } from './edited-file'
import { itemText, pairItems } from './pair-items'
import { pairsInOrder } from './pairs-in-order'
import { smallChanges, smallestChange } from './smallest-change'
import type { TextChange, TextChanges } from './text-change'

/** Items compared before a reader who has other things to do is given a chance. */
const AT_ONCE = 1000

/**
 * Small changes that lead from the text of one file to that of another: those of each item, and those between the items.
 * The time it takes grows with the texts and not with how much differs. It stops (yields) now and then, so that a page can
 * go on between.
 */
export function* changesBetween(before: EditedFile, after: EditedFile): Generator<void, TextChanges> {
  if (before.text === after.text) return []
  const changes: TextChange[] = []
  let [old, next] = [0, 0]
  const goOn = (oldEnd: number, end: number, change: typeof smallChanges) => {
    for (const { from, to, insert } of change(before.text.slice(old, oldEnd), after.text.slice(next, end)))
      changes.push({ from: old + from, to: old + to, insert })
    old = oldEnd
    next = end
  }
  for (const [index, [from, to]] of pairsInOrder(pairItems(before, after)).entries()) {
    if (index % AT_ONCE === 0) yield
    goOn(before.items.starts[from] ?? old, after.items.starts[to] ?? next, smallestChange)
    const isSame = itemText(before, from) === itemText(after, to)
    goOn(before.items.ends[from] ?? old, after.items.ends[to] ?? next, isSame ? () => [] : smallChanges)
  }
  goOn(before.text.length, after.text.length, smallestChange)
  return changes
}

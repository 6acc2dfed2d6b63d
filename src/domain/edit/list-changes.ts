import type { TextRange } from '../json/json-node'
import { bringBack } from './bring-back'
import { type BrokenGap, brokenGaps, endsAround } from './broken-gaps'
import { changesBetween } from './changes-between'
import { insertTexts, removeItems } from './edit-file'
import { type EditedFile, itemPath, itemRange, itemValue } from './edited-file'
import { featureChanges } from './feature-changes'
import { finish } from './item-list'
import { itemTitle } from './item-title'
import { indentAt, reindent } from './json-layout'
import type { MemberChange } from './member-changes'
import { haveSameList, isSameText, itemText, pairItems, pairsBetween } from './pair-items'
import { smallestChange } from './smallest-change'
import type { TextChanges } from './text-change'

/** An item (a feature, a source) that differs from how it was opened. */
export interface ItemChange {
  readonly file: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In the file as it was opened, and as it is now. */
  readonly from: number | undefined
  readonly to: number | undefined
}

/**
 * What differs beside the items: `around` them (members of the collection, or all of a file that has no items), where the
 * text was `broken` so that items cannot be told apart, or how they are `arranged`: their order, and the blanks between.
 */
export type TextBeside = 'around' | 'broken' | 'arranged'

/** The same, or that a file as a whole is `new` or `gone`, and has nothing to be told against. */
export type BesideChange = TextBeside | 'new' | 'gone'

/** What differs between a file as it was opened and as it is now. Both lists are empty only where the texts are the same. */
export interface ListedChanges<Beside = BesideChange> {
  /** In the order of the file as it is, then what is gone. */
  readonly items: readonly ItemChange[]
  readonly beside: readonly Beside[]
}

/** Lists what differs between a file as it was opened and as it is now, item by item. */
export function listChanges(opened: EditedFile, now: EditedFile): ListedChanges<TextBeside> {
  if (opened.text === now.text) return { items: [], beside: [] }
  if (!haveSameList(opened, now)) return { items: [], beside: ['around'] }
  const file = now.name
  const ends = endsAround(opened, now)
  const { start, tail } = ends
  const pairs = pairsBetween(opened, now, ends)
  const gaps = brokenGaps(opened, now, pairs, ends)
  const inGap = indicesIn(gaps.map((gap) => gap.now.items))
  const known = new Set(pairs.values())
  for (const from of indicesIn(gaps.map((gap) => gap.opened.items))) known.add(from)
  const items: ItemChange[] = []
  let isInOrder = true
  let last = start - 1
  for (let to = start; to < now.items.values.length - tail; to++) {
    if (inGap.has(to)) continue
    const from = pairs.get(to)
    if (from === undefined) items.push({ file, kind: 'added', from, to })
    else if (!isSameText(opened, from, now, to)) items.push({ file, kind: 'changed', from, to })
    isInOrder &&= from === undefined || from > last
    last = from ?? last
  }
  for (let from = start; from < opened.items.values.length - tail; from++)
    if (!known.has(from)) items.push({ file, kind: 'removed', from, to: undefined })
  const beside: TextBeside[] = []
  if (differsAround(opened, now, gaps)) beside.push('around')
  if (gaps.length > 0) beside.push('broken')
  if (!isInOrder || (items.length === 0 && beside.length === 0)) beside.push('arranged')
  return { items, beside }
}

/** What an item that was changed, added or deleted is called. */
export function changeTitle({ from, to }: ItemChange, opened: EditedFile, now: EditedFile): string {
  return itemTitle(to === undefined ? itemValue(opened, from ?? -1) : itemValue(now, to))
}

/** The members of a changed item that differ; none where its text differs in spelling alone, or cannot be read. */
export function itemMembers(
  { from, to }: ItemChange,
  opened: EditedFile,
  now: EditedFile,
): readonly MemberChange[] {
  if (from === undefined || to === undefined) return []
  const [before, after] = [itemValue(opened, from), itemValue(now, to)]
  return before === undefined || after === undefined ? [] : featureChanges(before, after)
}

/** The changes that take back what became of an item. The rest of the file stays as it is now. */
export function revertItem(change: ItemChange, opened: EditedFile, now: EditedFile): TextChanges {
  const { from, to } = change
  if (from === undefined) return to === undefined ? [] : removeItems(now, [to])
  const range = to === undefined ? undefined : itemRange(now, to)
  const rangeBefore = itemRange(opened, from)
  if (range && rangeBefore) return replaced(opened, rangeBefore, now, range)
  const text = itemText(opened, from)
  const old = indentAt(opened.text, opened.items.starts[from] ?? 0)
  // Back behind the nearest item before it that is still there.
  const pairs = new Map([...pairItems(opened, now)].map(([at, before]) => [before, at]))
  let before = from - 1
  while (before >= 0 && !pairs.has(before)) before--
  const index = before < 0 ? 0 : (pairs.get(before) ?? 0) + 1
  return insertTexts(now, index, (indent) => [reindent(text, old, indent)])
}

/**
 * The changes that take back what became of one member of an item; undefined where it cannot be set alone. With the last
 * of its members, the item is unit by unit what it was.
 */
export function revertMember(
  change: ItemChange,
  { revert }: MemberChange,
  opened: EditedFile,
  now: EditedFile,
): TextChanges | undefined {
  const { from, to } = change
  if (from === undefined || to === undefined) return undefined
  return bringBack(revert, {
    ...{ opened, now, path: itemPath(now, to), start: opened.items.starts[from] ?? 0 },
    before: itemValue(opened, from),
    valueIn: (file) => itemValue(file, to),
    revert: () => revertItem(change, opened, now),
  })
}

/** The changes that take back what differs beside the items. The items stay as they are now. */
export function revertBeside(kind: TextBeside, opened: EditedFile, now: EditedFile): TextChanges {
  if (!haveSameList(opened, now)) return smallestChange(now.text, opened.text)
  const gaps = brokenGaps(opened, now, pairItems(opened, now))
  if (kind === 'around') return revertAround(opened, now, gaps)
  if (kind === 'arranged') return revertArrangement(opened, now)
  return gaps.flatMap((gap) => replaced(opened, gap.opened, now, gap.now))
}

function revertAround(opened: EditedFile, now: EditedFile, gaps: readonly BrokenGap[]): TextChanges {
  const [head, tail] = aroundItems(now)
  const [headBefore, tailBefore] = aroundItems(opened)
  const made = replaced(opened, headBefore, now, head)
  return isTailBroken(now, gaps) ? made : [...made, ...replaced(opened, tailBefore, now, tail)]
}

function revertArrangement(opened: EditedFile, now: EditedFile): TextChanges {
  const { items, beside } = listChanges(opened, now)
  if (items.length === 0 && beside.length === 1) return finish(changesBetween(now, opened))
  const pairs = pairItems(opened, now)
  /** Where an item is to stand: as before, and one that is new behind the same one as now. */
  const ranks: (readonly [from: number, to: number])[] = []
  for (let to = 0, last = -1; to < now.items.starts.length; to++) {
    last = pairs.get(to) ?? last
    ranks.push([last, to])
  }
  ranks.sort(([a, i], [b, j]) => a - b || i - j)
  const { starts, ends } = now.items
  return ranks.flatMap(([, to], index) => {
    const [from = 0, end = 0] = [starts[index], ends[index]]
    const insert = itemText(now, to)
    return to === index || now.text.slice(from, end) === insert ? [] : [{ from, to: end, insert }]
  })
}

function differsAround(opened: EditedFile, now: EditedFile, gaps: readonly BrokenGap[]): boolean {
  const [head, tail] = aroundItems(now)
  const [headBefore, tailBefore] = aroundItems(opened)
  const textIn = ({ text }: EditedFile, { from, to }: TextRange) => text.slice(from, to)
  return (
    textIn(opened, headBefore) !== textIn(now, head) ||
    (!isTailBroken(now, gaps) && textIn(opened, tailBefore) !== textIn(now, tail))
  )
}

function isTailBroken({ text }: EditedFile, gaps: readonly BrokenGap[]): boolean {
  return gaps.at(-1)?.now.to === text.length
}

/** The text up to the bracket before the items, and that from the closing bracket on. */
function aroundItems({ text, items }: EditedFile): readonly [head: TextRange, tail: TextRange] {
  const last = items.ends.at(-1) ?? items.open + 1
  return [
    { from: 0, to: items.open + 1 },
    { from: items.close < 0 ? last : items.close, to: text.length },
  ]
}

/** The changes that make one range of a text what another range of the opened text is. */
function replaced(opened: EditedFile, before: TextRange, now: EditedFile, range: TextRange): TextChanges {
  return smallestChange(now.text.slice(range.from, range.to), opened.text.slice(before.from, before.to)).map(
    (made) => ({ ...made, from: made.from + range.from, to: made.to + range.from }),
  )
}

function indicesIn(ranges: readonly TextRange[]): ReadonlySet<number> {
  const indices = new Set<number>()
  for (const { from, to } of ranges) for (let index = from; index < to; index++) indices.add(index)
  return indices
}

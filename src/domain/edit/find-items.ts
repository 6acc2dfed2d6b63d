import { sourceTexts } from '../bibliography/find-sources'
import { asObject, isJsonObject, type JsonObject } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { foldWord } from '../search/fold-word'
import { foldedWords } from '../search/known-names'
import type { EditedFile } from './edited-file'
import { itemDate, itemTitle } from './item-title'

/** Letters of an id, or of what else a source says, that are searched. */
const LONGEST_TEXT = 300

/** Items looked at before a reader who has other things to do is given a chance. */
const AT_ONCE = 100

/** The words of title, date and id of an item, of a source all that it is found by where it is cited, each behind a blank: one text, since a list for each item would fill the memory. */
const wordsOf = oncePerObject((item: JsonObject): string => {
  const { id, ...others } = item
  const texts = [String(id ?? ''), ...sourceTexts(others)].map((text) => text.slice(0, LONGEST_TEXT))
  return [itemTitle(item), itemDate(item), ...texts].flatMap(foldedWords).map(behindBlank).join('')
})

/**
 * Indices of the items that have words which begin as all those of a query, in title, date, category or id; those whose title
 * begins with it first. It rests between its steps, as `readItems` does.
 *
 * @param labels those of the categories by their ids
 */
export function* findItems(
  { items: { values } }: EditedFile,
  query: string,
  labels: ReadonlyMap<unknown, string> = new Map(),
): Generator<void, readonly number[]> {
  const asked = foldedWords(query).map(behindBlank)
  if (asked.length === 0) return values.map((_, index) => index)
  const start = foldWord(query.trim())
  const ofLabels = new Map(
    [...labels].map(([id, label]) => [id, foldedWords(label).map(behindBlank).join('')]),
  )
  const first: number[] = []
  const others: number[] = []
  for (const [index, value] of values.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield
    if (!isJsonObject(value)) continue
    const words = wordsOf(value) + (ofLabels.get(asObject(value.properties).category) ?? '')
    if (!asked.every((word) => words.includes(word))) continue
    const isFirst = foldWord(itemTitle(value)).startsWith(start)
    if (isFirst) first.push(index)
    else others.push(index)
  }
  return [...first, ...others]
}

function behindBlank(word: string): string {
  return ` ${word}`
}

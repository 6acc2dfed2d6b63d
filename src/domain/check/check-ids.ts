import { asArray, asObject, asText, type JsonPath, ownMember } from '../json/json-value'
import { bareWord } from '../search/nearest-word'
import { type CheckedFile, type Dataset, featuresOf, type RawFeature } from './dataset'
import type { Report } from './report'

/** Checks that no id is used twice among the things it is to tell apart. */
export function checkIds(dataset: Dataset): void {
  for (const file of [dataset.events, dataset.relocations, dataset.places]) checkFeatureIds(file)
  const atlas = dataset.atlas
  if (atlas !== undefined) {
    const { categories, parties } = asObject(atlas.document.value)
    checkItemIds(atlas.report, categories, ['categories'])
    checkItemIds(atlas.report, parties, ['parties'])
  }
  if (dataset.sources !== undefined) checkItemIds(dataset.sources.report, dataset.sources.document.value, [])
}

/** Checks the ids of the features of one file; numbers and texts are different ids. */
export function checkFeatureIds(file: CheckedFile | undefined): void {
  if (file === undefined) return
  checkItemIds(file.report, asObject(file.document.value).features, ['features'])
}

function checkItemIds(report: Report, items: unknown, path: JsonPath): void {
  const seen = new Map<unknown, JsonPath>()
  const list = asArray(items)
  for (let index = 0; index < list.length; index++) {
    const id = ownMember(asObject(list[index]), 'id')
    if (typeof id !== 'string' && typeof id !== 'number') continue
    const at = [...path, index, 'id']
    const first = seen.get(id)
    if (first === undefined) seen.set(id, at)
    else report.add('id/duplicate', at, { id, line: report.lineOf(first) })
  }
}

/** Groups larger than this are compared by equal words only, so that no file takes quadratic time. */
const MAX_GROUP = 40

/** Warns of events with the same date and place whose titles share nearly all words. */
export function checkNearDuplicates(file: CheckedFile | undefined): void {
  const groups = new Map<string, { feature: RawFeature; title: string }[]>()
  for (const feature of featuresOf(file)) {
    const title = asText(feature.properties.title)
    const date = asText(feature.properties.date)
    if (title === undefined || date === undefined) continue
    const where = asText(feature.properties.place) ?? asArray(feature.geometry.coordinates).slice(0, 2).join()
    const group = groups.get(`${date} ${where}`)
    if (group === undefined) groups.set(`${date} ${where}`, [{ feature, title }])
    else group.push({ feature, title })
  }
  for (const entries of groups.values()) {
    if (entries.length < 2) continue
    const group = entries.map(({ feature, title }) => ({ feature, ...wordsOf(title) }))
    const firstByKey = new Map<string, RawFeature>()
    for (const [index, { feature, words, key }] of group.entries()) {
      const earlier = group.length > MAX_GROUP ? [] : group.slice(0, index)
      const twin =
        firstByKey.get(key) ?? earlier.find((other) => likeness(words, other.words) >= 0.75)?.feature
      if (twin === undefined) firstByKey.set(key, feature)
      else {
        const path = [...feature.path, 'properties', 'title']
        const values = {
          id: twin.id ?? '',
          line: feature.file.report.lineOf([...twin.path, 'properties', 'title']),
        }
        feature.file.report.add('id/near-duplicate', path, values)
      }
    }
  }
}

/** The words of a title without case, accents and order, and a key that two titles of the same words share. */
function wordsOf(title: string): { readonly words: ReadonlySet<string>; readonly key: string } {
  const words = new Set(
    title
      .slice(0, 300)
      .split(/\s+/)
      .map(bareWord)
      .filter((word) => word !== ''),
  )
  return { words, key: [...words].sort().join(' ') }
}

/** Share of words that two titles have in common (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

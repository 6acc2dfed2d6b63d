import { asArray, asObject, isBlankText, type JsonObject, type JsonPath, kindOf } from '../json/json-value'
import { foldedWords } from '../search/known-names'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'
import type { Report } from './report'

const TRANSLATION = /^(?:name|alt_name|label):/
const NAME = /^(?:name|alt_name)(?::|$)/

/**
 * Checks the names of `atlas.json`, and that names in other languages are texts: their members are open, so
 * that no schema does.
 */
export function checkNameLists({ atlas, places }: Dataset): void {
  if (atlas !== undefined) {
    const { names, parties } = asObject(atlas.document.value)
    for (const [list, items] of Object.entries({ names, parties })) {
      for (const [index, item] of asArray(items).entries())
        checkTranslations(atlas.report, asObject(item), [list, index])
    }
    checkTold(atlas, asArray(names))
  }
  for (const { file, properties, path } of featuresOf(places))
    checkTranslations(file.report, properties, [...path, 'properties'])
}

function checkTranslations(report: Report, object: JsonObject, path: JsonPath): void {
  for (const [key, value] of Object.entries(object)) {
    if (!TRANSLATION.test(key)) continue
    if (typeof value !== 'string')
      report.add('schema/type', [...path, key], { key, expected: 'text', found: kindOf(value) })
    else if (isBlankText(value)) report.add('schema/empty', [...path, key], { key })
  }
}

/** Warns of a name that stands twice in a list of names, or with two of the things that names tell apart. */
function checkTold({ report }: CheckedFile, items: readonly unknown[]): void {
  const seen = new Map<string, { readonly item: number; readonly path: JsonPath }>()
  for (const [item, object] of items.entries()) {
    for (const [key, value] of Object.entries(asObject(object))) {
      if (!NAME.test(key) || typeof value !== 'string') continue
      const path = ['names', item, key]
      const own = new Set<string>()
      let end = -1
      for (const name of key.startsWith('alt_name') ? value.split(';') : [value]) {
        const from = end + 1
        end = from + name.length
        const folded = foldedWords(name).join(' ')
        if (folded === '') continue
        const first = seen.get(folded)
        if (own.has(folded) || (first !== undefined && first.item !== item)) {
          const line = report.lineOf(first?.path ?? path)
          const within = [from, from + name.length] as const
          report.add('name/duplicate', path, { name: name.trim().slice(0, 80), line }, { within })
        }
        own.add(folded)
        if (first === undefined) seen.set(folded, { item, path })
      }
    }
  }
}

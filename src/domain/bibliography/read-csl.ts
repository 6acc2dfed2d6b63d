import { isJsonObject } from '../json/json-value'
import { cslItem } from './csl-item'
import { MAX_PASTE, MAX_SOURCES, type PasteResult } from './pasted-source'

/** The sources of a text in CSL-JSON: an item, a list of them, or an object with that list as `items`, as Zotero's API gives it. Never throws. */
export function readCsl(text: string): PasteResult {
  if (text.length > MAX_PASTE) return { problem: { code: 'too-long', most: MAX_PASTE } }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: { code: 'not-json', line: undefined } }
  }
  const { items: within = value } = isJsonObject(value) ? value : {}
  const items = Array.isArray(within) ? within : [within]
  if (items.length > MAX_SOURCES) return { problem: { code: 'too-many', most: MAX_SOURCES } }
  const read = items.map((item) => (isJsonObject(item) ? cslItem(item) : undefined))
  const sources = read.flatMap((source) => (source && Object.keys(source.item).length > 0 ? source : []))
  if (sources.length === 0) return { problem: { code: 'nothing' } }
  const failed = read.flatMap((source, index) => (source ? [] : String(index + 1)))
  return { sources, failed }
}

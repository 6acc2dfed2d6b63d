import type { JsonObject } from '../json/json-value'

/** Members of a feature that say nothing in words. */
const WORDLESS = new Set(['type', 'geometry', 'bbox', '@context'])

/** Whatever a feature says in texts and numbers, however deep: its properties, then its foreign members (RFC 7946 section 6.1). */
export function* featureTexts(feature: JsonObject): Generator<string> {
  const values = Object.keys(feature)
    .filter((key) => !WORDLESS.has(key))
    .map((key) => feature[key])
  while (values.length > 0) {
    const value = values.pop()
    if (typeof value === 'string') yield value
    else if (typeof value === 'number') yield String(value)
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) values.push(each)
  }
}

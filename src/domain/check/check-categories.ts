import { asArray, asObject, asText } from '../json/json-value'
import type { CheckedFile } from './dataset'

/** What tells the marks of one category from those of another. */
const LOOKS = ['colour', 'colourDark', 'shape'] as const

/** Warns of categories that look alike on the map. */
export function checkCategories({ document, report }: CheckedFile): void {
  const first = new Map<string, string>()
  for (const [index, value] of asArray(asObject(document.value).categories).entries()) {
    const category = asObject(value)
    for (const member of LOOKS) {
      const look = asText(category[member])
      if (look === undefined) continue
      const key = `${member} ${look}`
      const other = first.get(key)
      if (other === undefined) first.set(key, asText(category.id) ?? String(index))
      else report.add('category/alike', ['categories', index, member], { key: member, other })
    }
  }
}

import type { Atlas } from '../atlas/atlas'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { type IdsByName, idNamed, idsByName } from './ids-by-name'
import { namedCategory } from './new-category'
import { type AskedNames, askedNames, nameKey, type UnknownName, unknownNames } from './row-names'

/** What a name was said to mean that is to become a category; no id is so. */
export const NEW_CATEGORY = '+'

/** The categories of an atlas by id and by label. */
export function categoriesByName({ categories }: Pick<Atlas, 'categories'>): IdsByName {
  return idsByName(categories.map(({ id, label }) => [id, [label]]))
}

/** The categories in rows that an atlas does not list. */
export function unknownCategories(rows: readonly JsonObject[], atlas: Pick<Atlas, 'categories'>): AskedNames {
  return askedNames(namesBeside(rows, atlas))
}

/** Names of categories that are none of the atlas. */
function namesBeside(rows: readonly JsonObject[], atlas: Pick<Atlas, 'categories'>): readonly UnknownName[] {
  const ids = categoriesByName(atlas)
  return unknownNames(rows, categoryNameOf, (name) => idNamed(ids, name) !== undefined)
}

/**
 * The categories that are made of names in rows, as they were said to be, and what the names mean then: categories that the atlas
 * has from now on.
 *
 * @param meant by the keys of the names
 * @param others the categories that the file of the atlas lists
 */
export function categoriesOfNames(
  rows: readonly JsonObject[],
  atlas: Atlas,
  meant: ReadonlyMap<string, string>,
  others: readonly unknown[],
): { readonly categories: readonly JsonObject[]; readonly meant: ReadonlyMap<string, string> } {
  const categories: JsonObject[] = []
  const settled = new Map(meant)
  for (const { key, name } of namesBeside(rows, atlas)) {
    if (meant.get(key) !== NEW_CATEGORY) continue
    const made = namedCategory({ label: name, description: '' }, [...others, ...categories])
    categories.push(made)
    settled.set(key, String(made.id))
  }
  return { categories, meant: settled }
}

/** The rows with the ids of the categories that their names, by their keys, were said to mean. */
export function withCategories(
  rows: readonly JsonObject[],
  meant: ReadonlyMap<string, string>,
): readonly JsonObject[] {
  if (meant.size === 0) return rows
  return rows.map((row) => {
    const category = meant.get(nameKey(categoryNameOf(row)))
    return category === undefined ? row : { ...row, properties: { ...asObject(row.properties), category } }
  })
}

const categoryNameOf = (row: JsonObject) => asText(asObject(row.properties).category)?.trim() ?? ''

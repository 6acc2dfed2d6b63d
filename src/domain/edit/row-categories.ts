import type { Atlas } from '../atlas/atlas'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { bareWord } from '../search/nearest-word'
import { type IdsByName, idNamed, idsByName } from './ids-by-name'
import { namedCategory } from './new-category'

/** A category of rows of a table that the atlas does not know. */
export interface UnknownCategory {
  /** As the first of the rows writes it. */
  readonly name: string
  /** Indices of the rows. */
  readonly rows: readonly number[]
}

/** What a name was said to mean that is to become a category; no id is so. */
export const NEW_CATEGORY = '+'

/** The categories of an atlas by id and by label. */
export function categoriesByName({ categories }: Pick<Atlas, 'categories'>): IdsByName {
  return idsByName(categories.map(({ id, label }) => [id, [label]]))
}

/** The categories in rows that an atlas does not list, in the order of the rows. */
export function unknownCategories(
  rows: readonly JsonObject[],
  atlas: Pick<Atlas, 'categories'>,
): readonly UnknownCategory[] {
  const ids = categoriesByName(atlas)
  const found = new Map<string, { name: string; rows: number[] }>()
  for (const [index, row] of rows.entries()) {
    const name = categoryNameOf(row)
    if (name === '' || idNamed(ids, name)) continue
    const known = found.get(bareWord(name))
    if (known) known.rows.push(index)
    else found.set(bareWord(name), { name, rows: [index] })
  }
  return [...found.values()]
}

/**
 * The categories that are made of names in rows, as they were said to be, and what the names mean then: categories that the atlas
 * has from now on.
 *
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
  for (const { name } of unknownCategories(rows, atlas)) {
    if (meant.get(name) !== NEW_CATEGORY) continue
    const made = namedCategory({ label: name, description: '' }, [...others, ...categories])
    categories.push(made)
    settled.set(name, String(made.id))
  }
  return { categories, meant: settled }
}

/** The rows with the ids of the categories that their names were said to mean. */
export function withCategories(
  rows: readonly JsonObject[],
  meant: ReadonlyMap<string, string>,
): readonly JsonObject[] {
  if (meant.size === 0) return rows
  const ids = new Map([...meant].map(([name, id]) => [bareWord(name), id]))
  return rows.map((row) => {
    const category = ids.get(bareWord(categoryNameOf(row)))
    return category === undefined ? row : { ...row, properties: { ...asObject(row.properties), category } }
  })
}

const categoryNameOf = (row: JsonObject) => asText(asObject(row.properties).category)?.trim() ?? ''

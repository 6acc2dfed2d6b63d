import type { Category } from '../atlas/atlas-schema'
import { lookOf } from '../atlas/category-looks'
import type { CategoryValues } from './collection-columns'
import { OTHER_CATEGORY } from './event-columns'

export interface CategoryWords {
  /** Of values that are too many to have a look each, and of none. */
  readonly other: string
  /** Where no member tells events apart. */
  readonly all: string
}

/**
 * The categories of a collection by their index in the columns: its most frequent values, seven at most, and all others
 * where there are any.
 * Ids are values without the commas that part them in addresses.
 */
export function collectionCategories(
  { top, distinct, none }: Pick<CategoryValues, 'top' | 'distinct' | 'none'>,
  words: CategoryWords,
): readonly Category[] {
  const category = (id: string, label: string, index: number): Category => ({
    ...{ id, label, description: '' },
    ...lookOf(index),
  })
  if (top.length === 0) return [category(OTHER_ID, words.all, 0)]
  const own = top.map(({ value }, index) => category(categoryId(value), value, index))
  const hasOthers = distinct > own.length || none > 0
  return hasOthers ? [...own, category(OTHER_ID, words.other, OTHER_CATEGORY)] : own
}

/** Id of the others: no value is empty. */
const OTHER_ID = '*'

/** An asterisk alone is all others. */
function categoryId(value: string): string {
  return value === OTHER_ID ? '%2A' : placeId(value)
}

/** A value as an id of addresses, where a comma parts one from the next. */
export function placeId(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(',', '%2C')
}

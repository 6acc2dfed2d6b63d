import type { Category, Party } from '../atlas/atlas-schema'
import { CATEGORY_LOOKS, type CategoryLook, lookOf } from '../atlas/category-looks'
import { freeId } from '../free-id'
import { asObject, type JsonObject } from '../json/json-value'
import { slug } from '../slug'
import { idsOf } from './ids-of'

/** A category to begin with, of a look that none of the others has, as long as there is one. */
export function newCategory(others: readonly unknown[]): JsonObject {
  const free = freeLook(others) ?? lookOf(others.length)
  return { id: freeId('new-category', idsOf(others)), label: '', description: '', ...free }
}

/** Whether there is a look that none of the categories has. */
export function isLookFree(categories: readonly unknown[]): boolean {
  return freeLook(categories) !== undefined
}

function freeLook(categories: readonly unknown[]): CategoryLook | undefined {
  const shapes = new Set(categories.map((each) => asObject(each).shape))
  return CATEGORY_LOOKS.find(({ shape }) => !shapes.has(shape))
}

/** What is written of a category that is made by its name. */
export type NamedCategory = Pick<Category, 'label' | 'description'>

/** A category of a name, with the id that follows from it. */
export function namedCategory({ label, description }: NamedCategory, others: readonly unknown[]): JsonObject {
  const id = freeId(slug(label) || 'category', idsOf(others))
  return { ...newCategory(others), id, label, description }
}

/** What is written of a party that is made by its name. */
export type NamedParty = Pick<Party, 'label' | 'kind'>

/** A party of a name, with the id that follows from it. */
export function namedParty({ label, kind }: NamedParty, others: readonly unknown[]): JsonObject {
  return { id: freeId(slug(label) || 'party', idsOf(others)), label, kind }
}

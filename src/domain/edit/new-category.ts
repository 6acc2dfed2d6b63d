import type { Category, Party } from '../atlas/atlas-schema'
import { freeId } from '../free-id'
import { asObject, type JsonObject } from '../json/json-value'
import { slug } from '../slug'
import { idsOf } from './ids-of'

type Look = Pick<Category, 'colour' | 'colourDark' | 'shape'>

const look = (colour: string, colourDark: string, shape: Category['shape']): Look => ({
  ...{ colour, colourDark, shape },
})

/** Eight looks that readers with any colour vision tell apart, each with a shape of its own. */
const LOOKS: readonly Look[] = [
  look('#3f78d0', '#7fb0fb', 'circle'),
  look('#d9481c', '#ff8e6b', 'triangle'),
  look('#178f79', '#52d2c7', 'pentagon'),
  look('#5a3ab2', '#9a76e6', 'diamond'),
  look('#8f4210', '#bf8017', 'cross'),
  look('#6b0a5e', '#dc6297', 'hexagon'),
  look('#3b5a6e', '#c4f1fc', 'star'),
  look('#3b2c12', '#e4ee8a', 'square'),
]

/** The look of one of many, from the first on again where there are more than looks. */
export function lookOf(index: number): Look {
  return LOOKS[index % LOOKS.length] as Look
}

/** A category to begin with, of a look that none of the others has, as long as there is one. */
export function newCategory(others: readonly unknown[]): JsonObject {
  const free = freeLook(others) ?? lookOf(others.length)
  return { id: freeId('new-category', idsOf(others)), label: '', description: '', ...free }
}

/** Whether there is a look that none of the categories has. */
export function isLookFree(categories: readonly unknown[]): boolean {
  return freeLook(categories) !== undefined
}

function freeLook(categories: readonly unknown[]): Look | undefined {
  const shapes = new Set(categories.map((each) => asObject(each).shape))
  return LOOKS.find(({ shape }) => !shapes.has(shape))
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

import { expect, it } from 'vitest'
import { categoryColours } from '../../../src/app/collection/dot-palette'
import { collectionCategories } from '../../../src/domain/collection/collection-looks'

const valuesOf = (values: readonly string[], none: number) => ({
  top: values.map((value) => ({ value, count: 1 })),
  distinct: values.length,
  none,
})
const words = { other: 'Other', all: 'All' }

it('gives each index of a category its colour, and those beyond them that of the others', () => {
  const categories = collectionCategories(valuesOf(['a', 'b'], 1), words)
  const [a, b, other] = categories
  expect(categoryColours(categories, 'dark')).toEqual([
    a?.colourDark,
    b?.colourDark,
    ...Array.from({ length: 6 }, () => other?.colourDark),
  ])
  expect(categoryColours(collectionCategories(valuesOf([], 1), words), 'light')).toEqual(
    Array.from({ length: 8 }, () => '#3f78d0'),
  )
})

it('gives each category its own colour where there are no others', () => {
  const categories = collectionCategories(valuesOf(['a', 'b'], 0), words)
  expect(categoryColours(categories, 'light').slice(0, 2)).toEqual(categories.map(({ colour }) => colour))
})

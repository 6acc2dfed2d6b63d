import { expect, it } from 'vitest'
import { categoryColours } from '../../../src/app/collection/dot-palette'
import { collectionCategories } from '../../../src/domain/collection/collection-looks'

const words = { other: 'Other', all: 'All' }

it('gives each index of a category its colour, and those beyond them that of the others', () => {
  const categories = collectionCategories(['a', 'b'], words)
  const [a, b, other] = categories
  expect(categoryColours(categories, 'dark')).toEqual([
    a?.colourDark,
    b?.colourDark,
    ...Array.from({ length: 6 }, () => other?.colourDark),
  ])
  expect(categoryColours(collectionCategories([], words), 'light')).toEqual(
    Array.from({ length: 8 }, () => '#3f78d0'),
  )
})

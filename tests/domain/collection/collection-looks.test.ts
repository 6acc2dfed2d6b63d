import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionCategories } from '../../../src/domain/collection/collection-looks'

const valuesOf = (values: readonly string[], others = { more: 0, none: 0 }) => ({
  top: values.slice(0, 7).map((value) => ({ value, count: 1 })),
  distinct: values.length + others.more,
  none: others.none,
})
const words = { other: 'Other', all: 'Events' }

describe('collectionCategories', () => {
  it('has a look for each of seven values and one for the others', () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const categories = collectionCategories(valuesOf(values), words)
    expect(categories.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'Other'])
    expect(new Set(categories.map(({ colour }) => colour)).size).toBe(8)
    expect(new Set(categories.map(({ shape }) => shape)).size).toBe(8)
  })

  it('has the others last where there are any', () => {
    const labels = (more: number, none: number) =>
      collectionCategories(valuesOf(['a', 'b'], { more, none }), words).map(({ label }) => label)
    expect(labels(0, 0)).toEqual(['a', 'b'])
    expect(labels(0, 3)).toEqual(['a', 'b', 'Other'])
    expect(labels(1, 0)).toEqual(['a', 'b', 'Other'])
  })

  it('is of one kind where no member tells events apart', () => {
    expect(collectionCategories(valuesOf([]), words).map(({ label }) => label)).toEqual(['Events'])
  })

  it('gives ids of their own, without commas', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(values, (values) => {
        const all = [...new Set([...values, ',', '%2C', '*'])]
        const ids = collectionCategories(valuesOf(all.slice(-7), { more: 1, none: 0 }), words).map(
          ({ id }) => id,
        )
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.join('')).not.toContain(',')
      }),
    )
  })
})

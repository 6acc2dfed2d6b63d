import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionCategories } from '../../../src/domain/collection/collection-looks'

const words = { other: 'Other', all: 'Events' }

describe('collectionCategories', () => {
  it('has a look for each of seven values and one for the others', () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const categories = collectionCategories(values, words)
    expect(categories.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'Other'])
    expect(new Set(categories.map(({ colour }) => colour)).size).toBe(8)
    expect(new Set(categories.map(({ shape }) => shape)).size).toBe(8)
  })

  it('has the others last where values are few', () => {
    const categories = collectionCategories(['a', 'b'], words)
    expect(categories.map(({ label }) => label)).toEqual(['a', 'b', 'Other'])
  })

  it('is of one kind where no member tells events apart', () => {
    expect(collectionCategories([], words).map(({ label }) => label)).toEqual(['Events'])
  })

  it('gives ids of their own, without commas', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(values, (values) => {
        const all = [...new Set([...values, ',', '%2C', '*'])]
        const ids = collectionCategories(all.slice(-7), words).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.join('')).not.toContain(',')
      }),
    )
  })
})

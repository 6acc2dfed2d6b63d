import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeSlots } from '../../../src/ui/chronicle/line-slots'

const slotsAfter = (...lists: readonly string[]) =>
  lists.reduce<ReadonlyMap<string, number>>((before, ids) => takeSlots([...ids], before), new Map())

test('lines that come take the elements of those that have gone, in their order', () => {
  expect([...slotsAfter('abc', 'def')]).toEqual([...'def'].map((id, slot) => [id, slot]))
})

test('a line keeps its element', () => {
  expect(Object.fromEntries(slotsAfter('abcd', 'cdef'))).toEqual({ c: 2, d: 3, e: 0, f: 1 })
  expect(Object.fromEntries(slotsAfter('abcd', 'd', 'de'))).toEqual({ d: 3, e: 4 })
})

test('no two lines have one element', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1 }), (lists) => {
      const slots = slotsAfter(...lists.map((list) => list.join('')))
      expect(new Set(slots.values()).size).toBe(slots.size)
      expect([...slots.keys()]).toEqual(lists.at(-1))
    }),
  )
})

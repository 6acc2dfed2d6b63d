import { expect, test } from 'vitest'
import { followIndex, followPath } from '../../../src/domain/edit/follow-path'

const [press, court, group] = ['press', 'court', 'group'].map((by) => ({ by, text: `Of the ${by}` }))
const claimed = (...claims: readonly unknown[]) => ({ properties: { claims } })
const path = ['properties', 'claims', 1, 'by', 'new-party']

test('a path goes along with the item of a list that it leads through, and ends with it', () => {
  const before = claimed(press, court, group)
  expect(followPath(path, before, claimed(court, press, group))?.[2]).toBe(0)
  expect(followPath(path, before, claimed(court, group))?.[2]).toBe(0)
  expect(followPath(path, before, claimed(press, { ...court, text: 'Another' }, group))).toEqual(path)
  expect(followPath(path, before, claimed(press, group))).toBeUndefined()
  expect(followPath(path, before, { properties: {} })).toBeUndefined()
})

test('a path that leads through no list stays, and an item that a list is yet to have', () => {
  expect(followPath(['properties', 'place', 'new-place'], { properties: {} }, undefined)).toEqual([
    'properties',
    'place',
    'new-place',
  ])
  expect(followIndex(2, [press, court], [press, court, group])).toBe(2)
})

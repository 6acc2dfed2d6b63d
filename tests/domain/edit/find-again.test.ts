import { expect, test } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { findAgain } from '../../../src/domain/edit/find-again'

const files = (items: readonly unknown[]) =>
  new Map([
    ['a.geojson', openFile('a.geojson', JSON.stringify({ type: 'FeatureCollection', features: items }))],
  ])
const before = files([{ id: 'a' }, { id: 'b' }, { title: 'no id' }])
const at = (index: number) => ({ file: 'a.geojson', index })

test('an item is found again by its id, wherever it stands', () => {
  expect(findAgain(at(1), before, files([{ id: 'b' }, { id: 'c' }]))).toEqual(at(0))
  expect(findAgain(at(0), before, before)).toEqual(at(0))
})

test('of two items with one id, the one at the same place', () => {
  const twice = files([{ id: 'b' }, { id: 'b' }])
  expect(findAgain(at(1), before, twice)).toEqual(at(1))
})

test('without an id it is the one at the same place', () => {
  expect(findAgain(at(2), before, files([1, 2, { title: 'new' }]))).toEqual(at(2))
  expect(findAgain(at(2), before, files([1]))).toBeUndefined()
})

test('what is gone is not found', () => {
  expect(findAgain(at(1), before, files([{ id: 'c' }, { id: 'd' }]))).toBeUndefined()
  expect(findAgain(at(1), before, new Map())).toBeUndefined()
})

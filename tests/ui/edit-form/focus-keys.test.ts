import { expect, test } from 'vitest'
import { focusKey, focusKeysTo, pathOfKey } from '../../../src/ui/edit-form/form-props'

test('the keys of a path lead to its field, else to what is around it', () => {
  expect(focusKeysTo(['properties', 'seed', 'paragraphs', 2]).slice(0, 3)).toEqual([
    'properties/seed/paragraphs/2',
    'properties/seed/paragraphs',
    'properties/seed',
  ])
  expect(focusKeysTo(['geometry', 'coordinates', 0]).at(-1)).toBe('geometry')
  expect(focusKeysTo(['properties', 'claims', 1, 'text'])[0]).toBe('open-1')
  expect(focusKeysTo(['properties', 'sources', 3]).at(-1)).toBe('sources')
})

test('a key says which field it is of', () => {
  for (const path of [
    ['geometry'],
    ['geometry', 'coordinates', 1],
    ['properties', '2020'],
    ['categories', 0, 'id'],
  ])
    expect(pathOfKey(focusKey(path))).toEqual(path)
  expect(pathOfKey('sources')).toEqual(['properties', 'sources'])
  expect(pathOfKey('sources-1')).toEqual(['properties', 'claims', 1, 'sources'])
  expect(focusKeysTo(pathOfKey('sources-1')).slice(0, 2)).toEqual(['sources-1', 'open-1'])
})

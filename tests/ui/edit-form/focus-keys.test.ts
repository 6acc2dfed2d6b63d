import { expect, test } from 'vitest'
import { focusKeysTo } from '../../../src/ui/edit-form/form-props'

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

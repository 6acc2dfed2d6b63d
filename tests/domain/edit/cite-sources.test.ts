import { expect, test } from 'vitest'
import { citeSources } from '../../../src/domain/edit/cite-sources'

const claim = (ids: readonly unknown[]) => ({ path: ['properties', 'claims', 1, 'sources'], value: ids })
const event = (sources: unknown) => ({ properties: { sources } })

test('a source of a claim that the event does not list is listed behind those it lists', () => {
  expect(citeSources(event(['a', 'b']), 1, ['b', 'c', 'd'])).toEqual([
    claim(['b', 'c', 'd']),
    { path: ['properties', 'sources', 2], value: 'c' },
    { path: ['properties', 'sources', 3], value: 'd' },
  ])
})

test('an event without a list begins one', () => {
  for (const sources of [undefined, 'a'])
    expect(citeSources(event(sources), 1, ['a'])).toEqual([
      claim(['a']),
      { path: ['properties', 'sources'], value: ['a'] },
    ])
})

test('where nothing is new the list of the event stays as it is', () => {
  expect(citeSources(event(undefined), 1, [])).toEqual([claim([])])
  expect(citeSources(event(['a']), 1, ['a', ''])).toEqual([claim(['a', ''])])
})

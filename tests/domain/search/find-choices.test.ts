import { expect, test } from 'vitest'
import { findChoices } from '../../../src/domain/search/find-choices'

const choices = [
  { id: 'paris', label: 'Paris', names: ['پاریس'], detail: 'France' },
  { id: 'tehran', label: 'Tehran', names: ['تهران', 'Téhéran'], detail: 'Iran' },
  { id: 'camp-ashraf', label: 'Camp Ashraf', names: [], detail: 'Iraq' },
  { id: 'manez', label: 'Manëz', names: ['Manzë'], detail: 'Albania' },
]

test.each([
  ['teh', ['tehran']],
  ['تهر', ['tehran']],
  ['manze', ['manez']],
  ['ashraf', ['camp-ashraf']],
  ['camp-ash', ['camp-ashraf']],
  ['fra par', ['paris']],
  ['ira', ['tehran', 'camp-ashraf']],
  ['p', ['paris']],
  ['xyz', []],
])('%s finds %j', (query, ids) => {
  expect(findChoices(choices, query, 9).map(({ id }) => id)).toEqual(ids)
})

test('no question lists the first ones, at most so many', () => {
  expect(findChoices(choices, ' ', 2)).toHaveLength(2)
})

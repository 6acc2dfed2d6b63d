import { expect, test } from 'vitest'
import { knownOfTown, newPlace } from '../../../src/domain/edit/new-place'

const berlin = knownOfTown({ name: 'Berlin', position: [13.4, 52.5], country: 'DE', isCity: true })

test('a new place has an id that none of the gazetteer has, not even one that stands nowhere yet', () => {
  expect(newPlace(berlin, []).id).toBe('berlin')
  const unplaced = { type: 'Feature', id: 'berlin', geometry: null, properties: { name: 'Berlin' } }
  expect(newPlace(berlin, ['broken', unplaced]).id).toBe('berlin-2')
})

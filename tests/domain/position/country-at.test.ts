import { expect, test } from 'vitest'
import type { KnownTown } from '../../../src/domain/map-edit/known-town'
import { countryAt } from '../../../src/domain/position/country-at'

const town = (country: string, lon: number, lat: number): KnownTown => ({
  ...{ name: country, position: [lon, lat], country, isCity: true },
})
const towns = [town('AA', 0, 0), town('BB', 2, 0), town('BB', 3, 0)]

test('the towns around tell the country, but not near a border or far from all', () => {
  expect(countryAt([-0.2, 0], towns)).toBe('AA')
  expect(countryAt([3.1, 0.1], towns)).toBe('BB')
  expect(countryAt([1.1, 0], towns)).toBeUndefined()
  expect(countryAt([40, 40], towns)).toBeUndefined()
  expect(countryAt([0, 0], [])).toBeUndefined()
})

test('a town nearby tells no country where one of another is a short way off, nor one that is far alone', () => {
  expect(countryAt([-0.05, 0], [town('AA', 0, 0), town('BB', 0.4, 0)])).toBeUndefined()
  expect(countryAt([-0.05, 0], [town('AA', 0, 0), town('BB', 0.6, 0)])).toBe('AA')
  expect(countryAt([5, 0], towns)).toBeUndefined()
  expect(countryAt([4, 0], towns)).toBe('BB')
})

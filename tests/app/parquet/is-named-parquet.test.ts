import { expect, it } from 'vitest'
import { isNamedParquet } from '../../../src/app/parquet/is-named-parquet'

it.each([
  ['https://host.test/events.parquet', true],
  ['https://host.test/EVENTS.GeoParquet?version=2', true],
  ['https://host.test/parquet/events.geojson', false],
  ['https://host.test/events.csv?as=parquet', false],
])('%s: %s', (address, isNamed) => {
  expect(isNamedParquet(new URL(address))).toBe(isNamed)
})

import { expect, it } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'

const feature = (properties: object) => ({
  type: 'Feature',
  id: 'x',
  geometry: { type: 'Point', coordinates: [999, 2] },
  properties,
})
const found = (value: object) =>
  checkEventsFile({ name: 'a.geojson', text: JSON.stringify(value) }).map(({ problem: { code, path } }) => ({
    code,
    path,
  }))

it.each([
  { title: 'T', date: '1979-02-29' },
  { title: 'T', start: '1979-13-01', end: '1970' },
  { title: 'T' },
])('is checked as in a collection, with its times: %o', (properties) => {
  const alone = found(feature(properties))
  const inCollection = found({ type: 'FeatureCollection', features: [feature(properties)] })
  expect(alone.length).toBeGreaterThan(1)
  expect(alone).toEqual(inCollection.map(({ code, path }) => ({ code, path: path.slice(2) })))
})

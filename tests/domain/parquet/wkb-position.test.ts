import fc from 'fast-check'
import { geojsonToWkb } from 'hyparquet-writer'
import { expect, it } from 'vitest'
import { wkbPosition } from '../../../src/domain/parquet/wkb-position'

const wkb = (geometry: object) => geojsonToWkb(geometry as Parameters<typeof geojsonToWkb>[0]).slice()

it('gives the middle of the bounds of any geometry', () => {
  expect(wkbPosition(wkb({ type: 'Point', coordinates: [1, 2] }))).toEqual([1, 2])
  expect(wkbPosition(wkb({ type: 'Point', coordinates: [1, 2, 3] }))).toEqual([1, 2])
  const ring = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 0],
  ]
  const polygon = { type: 'Polygon', coordinates: [ring, ring] }
  expect(wkbPosition(wkb(polygon))).toEqual([2, 1])
  const many = {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0, 9],
        [1, 1, 9],
      ],
      [
        [9, 9, 9],
        [10, 10, 9],
      ],
    ],
  }
  expect(wkbPosition(wkb(many))).toEqual([5, 5])
  const all = { type: 'GeometryCollection', geometries: [polygon, { type: 'Point', coordinates: [-2, 5] }] }
  expect(wkbPosition(wkb(all))).toEqual([1, 2.5])
})

it('reads flags and the reference system of PostGIS, and either order of bytes', () => {
  const bytes = new Uint8Array(33)
  const view = new DataView(bytes.buffer)
  view.setUint32(1, 0xa0_00_00_01)
  view.setUint32(5, 4326)
  view.setFloat64(9, 1)
  view.setFloat64(17, 2)
  expect(wkbPosition(bytes)).toEqual([1, 2])
})

it('is undefined of whatever is no geometry, and never throws', () => {
  expect(wkbPosition(new Uint8Array())).toBeUndefined()
  expect(wkbPosition(wkb({ type: 'Point', coordinates: [Number.NaN, Number.NaN] }))).toBeUndefined()
  const endless = new Uint8Array(9)
  endless.set([1, 7, 0, 0, 0, 255, 255, 255, 255])
  expect(wkbPosition(endless)).toBeUndefined()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      wkbPosition(bytes)
    }),
  )
})

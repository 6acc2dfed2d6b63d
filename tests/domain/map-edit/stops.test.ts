import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterMove,
  copyShift,
  FEWEST_STOPS,
  handleAfterMove,
  joinedPoints,
  midwayPoints,
  movedStop,
  removeStop,
  type Stop,
} from '../../../src/domain/map-edit/stops'
import { unproject } from '../../../src/domain/map-edit/unproject'
import { project } from '../../../src/domain/marks/mercator'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)
const stop = fc.record({ position, place: fc.option(fc.string(), { nil: undefined }) })
const line = fc.array(stop, { minLength: FEWEST_STOPS, maxLength: 8 })

test('a stop that is moved is another, and all others are the very same', () => {
  fc.assert(
    fc.property(line, fc.nat(), stop, (stops, any, moved) => {
      const index = any % stops.length
      const after = afterMove(stops, { kind: 'stop', index }, moved)
      expect(after).toHaveLength(stops.length)
      for (const [at, now] of after.entries()) {
        expect(now).toBe(at === index ? moved : stops[at])
      }
    }),
  )
})

test('a stop that is moved to no known place stands for the same one', () => {
  fc.assert(
    fc.property(stop, fc.option(stop, { nil: undefined }), (moved, before) => {
      expect(movedStop(moved, before)).toEqual({ ...moved, place: moved.place ?? before?.place })
    }),
  )
})

test('a stop that is added stands after its handle, and goes again by its index', () => {
  fc.assert(
    fc.property(line, fc.nat(), stop, (stops, any, added) => {
      const index = any % (stops.length - 1)
      const after = afterMove(stops, { kind: 'midway', index }, added)
      expect(after[handleAfterMove({ kind: 'midway', index }).index]).toBe(added)
      expect(removeStop(after, index + 1)).toEqual(stops)
    }),
  )
})

test('a line keeps two stops', () => {
  fc.assert(
    fc.property(line, fc.array(fc.nat()), (stops, indexes) => {
      const left = indexes.reduce<readonly Stop[]>((some, any) => removeStop(some, any % some.length), stops)
      expect(left.length).toBe(Math.max(FEWEST_STOPS, stops.length - indexes.length))
    }),
  )
})

test('points are joined the short way over the antimeridian, whatever copy their longitudes name', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1 }), (positions) => {
      const points = joinedPoints(positions)
      for (const [index, point] of points.entries()) {
        const before = points[index - 1]
        if (before) expect(Math.abs(point.x - before.x)).toBeLessThanOrEqual(128)
        const given = positions[index]
        if (given) expect((((point.x - project(given).x) % 256) + 256.5) % 256).toBeCloseTo(0.5)
      }
    }),
  )
})

test('half way lies on the great circle, also over the antimeridian', () => {
  const [tehranParis] = midwayPoints([
    [51.4215, 35.6944],
    [2.3522, 48.8566],
  ])
  const [lon, lat] = unproject(tehranParis ?? { x: 0, y: 0 })
  expect(lon).toBeCloseTo(29.5, 0)
  // Well to the north of the straight line, whose middle is at 42.6.
  expect(lat).toBeGreaterThan(44)
  const [pacific] = midwayPoints([
    [170, 10],
    [-170, 10],
  ])
  expect(unproject(pacific ?? { x: 0, y: 0 })[0]).toBeCloseTo(180)
})

test('a line goes to the copy of the world on which its middle is nearest', () => {
  const points = joinedPoints([
    [170, 0],
    [-170, 0],
  ])
  expect(copyShift(points, project([0, 0]))).toBe(0)
  expect(copyShift(points, project([-170, 0]))).toBe(-256)
  expect(copyShift([], project([0, 0]))).toBe(0)
})

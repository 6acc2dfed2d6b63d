import { expect, test } from 'vitest'
import type { Place } from '../../../src/domain/atlas/atlas'
import { nearestPlace } from '../../../src/domain/position/nearest-place'
import { sampleAtlas } from '../../ui/sample-atlas'

const places = sampleAtlas().places

test('the nearest place, how far a position is from it and in which direction', () => {
  const near = nearestPlace([51.5, 35.75], places.values())
  expect(near).toMatchObject({ place: { id: 'tehran' }, wind: 'north-east' })
  expect(near?.kilometres).toBeCloseTo(9.84, 1)
  const tehran = near?.place
  const beyond = [100, 179].map((lon) => ({ ...tehran, id: `at-${lon}`, position: [lon, 0] }))
  expect(nearestPlace([-179, 0], beyond as unknown as Place[])?.place.id).toBe('at-179')
})

test('an atlas without places has none', () => {
  expect(nearestPlace([0, 0], [])).toBeUndefined()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { groupSpots } from '../../../src/domain/marks/group-spots'
import { project } from '../../../src/domain/marks/mercator'
import type { Spot } from '../../../src/domain/marks/spot'

function spot(id: string, position: Position, events: number, first = 0): Spot {
  return {
    id,
    position,
    point: project(position),
    events: Array.from({ length: events }, (_, index) => first + index),
    places: [id],
  }
}

const tehran = spot('tehran', [51.4215, 35.6944], 19)
const ashraf = spot('camp-ashraf', [44.5734, 34.0636], 9, 19)
const baghdad = spot('baghdad', [44.4009, 33.3406], 6, 28)
const washington = spot('washington-dc', [-77.0364, 38.8951], 4, 34)

const someSpots = fc
  .array(
    fc.record({
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      events: fc.integer({ min: 0, max: 150 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ lon, lat, events }, index) => spot(`s${index}`, [lon, lat], events, index * 1000)),
  )

describe('groupSpots', () => {
  test('keeps Iran apart from Iraq on a phone, and joins the bases in Iraq under the busiest', () => {
    const groups = groupSpots([tehran, ashraf, baghdad, washington], 3)
    expect(groups.map(({ id, spots }) => [id, spots.map((member) => member.id)])).toEqual([
      ['tehran', ['tehran']],
      ['camp-ashraf', ['camp-ashraf', 'baghdad']],
      ['washington-dc', ['washington-dc']],
    ])
  })

  test('splits what stands apart at a larger scale', () => {
    expect(groupSpots([ashraf, baghdad], 4)).toHaveLength(1)
    expect(groupSpots([ashraf, baghdad], 8)).toHaveLength(2)
  })

  test('lists the events of all its spots in time order', () => {
    const late = spot('late', [44.4, 33.3], 3, 1)
    const early = spot('early', [44.4001, 33.3], 1, 0)
    expect(groupSpots([late, early], 3)[0]?.events).toEqual([0, 1, 2, 3])
  })

  test('gives the same groups whatever the order of the spots', () => {
    fc.assert(
      fc.property(someSpots, fc.integer({ min: 2, max: 10 }), (spots, zoom) => {
        const ids = (list: readonly Spot[]) =>
          groupSpots(list, zoom).map((group) => [group.id, group.spots.map((member) => member.id).sort()])
        expect(ids([...spots].reverse())).toEqual(ids(spots))
      }),
      { numRuns: 60 },
    )
  })

  test('loses no spot and leaves no two marks touching', () => {
    fc.assert(
      fc.property(someSpots, fc.integer({ min: 2, max: 10 }), (spots, zoom) => {
        const groups = groupSpots(spots, zoom)
        expect(groups.flatMap((group) => group.spots.map(({ id }) => id)).sort()).toEqual(
          spots.map(({ id }) => id).sort(),
        )
        for (const [index, a] of groups.entries()) {
          for (const b of groups.slice(index + 1)) {
            const distance = Math.hypot(a.point.x - b.point.x, a.point.y - b.point.y) * 2 ** zoom
            expect(distance).toBeGreaterThanOrEqual(a.radius + b.radius)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetBetween, WINDS } from '../../../src/domain/map-edit/offset-between'

const HERE = [46, 33] as const

test.each([
  ['north', [46, 34]],
  ['north-east', [47.2, 34]],
  ['east', [47, 33]],
  ['south-east', [47.2, 32]],
  ['south', [46, 32]],
  ['south-west', [44.8, 32]],
  ['west', [45, 33]],
  ['north-west', [44.8, 34]],
] as const)('%s', (wind, to) => {
  expect(offsetBetween(HERE, to).wind).toBe(wind)
})

test('a degree of latitude is 111.2 km', () => {
  expect(offsetBetween(HERE, [46, 34]).kilometres).toBeCloseTo(111.195, 2)
})

test('across the antimeridian it is the short way', () => {
  const { kilometres, wind } = offsetBetween([179.5, 0], [-179.5, 0])
  expect(wind).toBe('east')
  expect(kilometres).toBeCloseTo(111.195, 2)
})

test('near by, the way back has the opposite wind and the same length', () => {
  const step = fc.double({ min: -0.1, max: 0.1, noNaN: true })
  fc.assert(
    fc.property(step, step, (east, north) => {
      const there = [HERE[0] + east, HERE[1] + north] as const
      const out = offsetBetween(HERE, there)
      const back = offsetBetween(there, HERE)
      expect(back.kilometres).toBeCloseTo(out.kilometres, 9)
      const turn = (WINDS.indexOf(back.wind) - WINDS.indexOf(out.wind) + 8) % 8
      // Meridians converge: at the border of two winds it may be the next one.
      if (out.kilometres > 0.001) expect([3, 4, 5]).toContain(turn)
    }),
  )
})

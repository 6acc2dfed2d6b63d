import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { clockExtent, type GrainUnit, grainOf } from '../../../src/domain/time/extent'

const units = fc.constantFrom<GrainUnit>('day', 'hour', 'minute', 'second')
const time = fc.double({ min: -800_000, max: 800_000, noNaN: true })

describe('grainOf', () => {
  it('leaves whole grains as they are, however often they are rounded', () => {
    fc.assert(
      fc.property(units, time, fc.integer({ min: -100, max: 100 }), (grain, at, count) => {
        const { round, floor, ceil, add, last } = grainOf({ grain })
        const whole = add(at, count)
        for (const change of [round, floor, ceil]) expect(change(whole)).toBe(whole)
        expect(add(add(whole, 7), -7)).toBe(whole)
        expect(add(last({ to: whole }), 1)).toBe(whole)
      }),
    )
  })

  it('rounds down and up to the grains around a time', () => {
    fc.assert(
      fc.property(units, time, (grain, at) => {
        const { floor, ceil, length } = grainOf({ grain })
        expect(floor(at)).toBeLessThanOrEqual(at + length * 0.002)
        expect(ceil(at)).toBeGreaterThanOrEqual(at - length * 0.002)
        expect(ceil(at) - floor(at)).toBeLessThan(length * 1.01)
      }),
    )
  })

  it('is a day where none is told', () => {
    const { floor, last } = grainOf({})
    expect([floor(3.9), last({ to: 4 }), last({ to: 4.1 })]).toEqual([3, 3, 4])
  })
})

describe('clockExtent', () => {
  const at = (hours: number, minutes = 0, seconds = 0) =>
    civilToDays(2024, 5, 1) + (hours * 3600 + minutes * 60 + seconds) / 86_400

  it.each([
    ['a walk', at(10, 15, 7), at(11, 41, 50), 'second', at(10, 15), at(11, 42)],
    ['a day', at(3, 12), at(20, 1), 'minute', at(3), at(21)],
    ['a month', at(3, 12), at(3, 12) + 30, 'hour', at(0), at(24) + 30],
    ['an instant', at(3), at(3), 'second', at(3), at(3, 0, 2)],
  ] as const)('is of the grain that suits it: %s', (_, from, to, grain, first, last) => {
    expect(clockExtent({ from, to })).toEqual({
      grain,
      from: expect.closeTo(first, 8),
      to: expect.closeTo(last, 8),
    })
  })

  it('is none of a season', () => {
    expect(clockExtent({ from: 0, to: 93 })).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesOf } from '../../../src/domain/series/series-of'
import { civilToDays } from '../../../src/domain/time/days'
import { timeScale } from '../../../src/domain/time/time-scale'
import { countBefore, onePerPixel, startsIn } from '../../../src/ui/time/events-near'
import { sampleEvent } from '../../domain/playback/sample-events'

const { starts } = seriesOf(
  ['1981-06-28', '1981-06-28', '1981-08-30', '1986-06-07', ''].map((date, index) =>
    sampleEvent(String(index), date),
  ),
)

describe('startsIn', () => {
  it('finds the starts in a window and the nearest', () => {
    const window = { from: civilToDays(1981, 1, 1), to: civilToDays(1982, 1, 1) }
    expect(startsIn(starts, window, civilToDays(1981, 12, 1))).toEqual({ first: 0, end: 3, nearest: 2 })
    expect(startsIn(starts, { from: 0, to: 1 }, 0)).toEqual({ first: 0, end: 0, nearest: undefined })
  })

  it('takes the first of those that are equally near', () => {
    const day = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(fc.array(day), day, day, fc.integer({ min: -3, max: 15 }), (days, from, length, at) => {
        const sorted = Float64Array.from(days).sort()
        const { first, end, nearest } = startsIn(sorted, { from, to: from + length }, at)
        const inside = Array.from(sorted.keys()).filter((index) => {
          const start = sorted[index] ?? 0
          return start >= from && start < from + length
        })
        expect(Array.from({ length: end - first }, (_, index) => first + index)).toEqual(inside)
        const away = (index: number) => Math.abs((sorted[index] ?? 0) - at)
        expect(nearest).toBe(inside.find((index) => inside.every((other) => away(index) <= away(other))))
      }),
    )
  })

  it('counts the starts before a day', () => {
    expect(countBefore(starts, civilToDays(1981, 6, 28))).toBe(0)
    expect(countBefore(starts, civilToDays(1981, 6, 28) + 0.1)).toBe(2)
    expect(countBefore(starts, Infinity)).toBe(4)
  })
})

describe('onePerPixel', () => {
  const events = ['1981-06-28', '1981-08-30', '1986-06-07', ''].map((date, index) =>
    sampleEvent(String(index), date),
  )
  const extent = { from: civilToDays(1980, 1, 1), to: civilToDays(1990, 1, 1) }
  const found = (width: number, ids: string[]) =>
    onePerPixel(seriesOf(events), new Set(ids), timeScale(extent, width, false))

  it('finds the dated events among the ids, in time order', () => {
    expect(found(1000, ['3', '2', 'no such', '1'])).toEqual([1, 2])
    expect(found(1000, [])).toEqual([])
  })

  it('leaves out those that would lie on another', () => {
    expect(found(20, ['0', '1', '2'])).toHaveLength(2)
  })
})

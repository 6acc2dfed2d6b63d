import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binEdges } from '../../../src/domain/histogram/bin-edges'
import { histogram } from '../../../src/domain/histogram/histogram'
import { civilToDays } from '../../../src/domain/time/days'
import { schemeOf } from '../marks/test-scheme'
import { sampleEvent } from '../playback/sample-events'

const edges = Float64Array.from([1980, 1981, 1982, 1983], (year) => civilToDays(year, 1, 1))
const counts = (...dates: string[]) =>
  Array.from(
    histogram(
      dates.map((date, index) => sampleEvent(String(index), date)),
      schemeOf('war'),
      edges,
    ).counts,
  ).filter((_, index) => index % 2 === 0)

describe('histogram', () => {
  it('counts by bin and kind, those of no kind that is known last, and knows the tallest bin', () => {
    const events = [
      sampleEvent('a', '1981-06-20', 'war'),
      sampleEvent('b', '1981-06-28', 'attack'),
      sampleEvent('c', '1982-01-01', 'attack'),
      sampleEvent('d', '1982-01-01', 'other'),
    ]
    const found = histogram(events, schemeOf('war', 'attack'), edges)
    expect(Array.from(found.counts)).toEqual([0, 0, 0, 1, 1, 0, 0, 1, 1])
    expect(found.max).toBe(2)
  })

  it('counts a long event once, where it begins', () => {
    expect(counts('1980-11-04/1982-01-20')).toEqual([1, 0, 0])
  })

  it('counts it in its hour where bins are hours', () => {
    const hours = Float64Array.from([9, 10, 11], (hour) => civilToDays(2024, 5, 3) + hour / 24)
    const walk = sampleEvent('a', '2024-05-03T10:30:00Z', 'war')
    expect([...histogram([walk], schemeOf('war'), hours).counts]).toEqual([0, 0, 1, 0])
  })

  it('counts what happened at a time of the day on that day', () => {
    const days = Float64Array.from([3, 4, 5], (day) => civilToDays(2024, 5, day))
    const walk = sampleEvent('a', '2024-05-03T09:30:00Z', 'war')
    expect([...histogram([walk], schemeOf('war'), days).counts]).toEqual([1, 0, 0, 0])
  })

  it('spreads an uncertain beginning over the days on which it may have been', () => {
    const [a = 0, b = 0, c = 0] = counts('1980/1982')
    expect([a, b, c]).toEqual([1, 0, 0])
    const [d = 0, e = 0] = counts('198X').map((count) => count)
    expect(d).toBeCloseTo(366 / 1096, 4)
    expect(e).toBeCloseTo(365 / 1096, 4)
  })

  it('leaves out what is undated or outside, and takes open starts from the first bin on', () => {
    expect(counts('', '1979', '1983')).toEqual([0, 0, 0])
    expect(counts('../1980-06').reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1)
  })

  it('keeps the number of events', () => {
    const date = fc.integer({ min: 1980, max: 1982 }).chain((year) =>
      fc.oneof(
        fc.constant(String(year)),
        fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, '0')}`),
        fc.integer({ min: 1, max: 28 }).map((day) => `${year}-02-${String(day).padStart(2, '0')}`),
      ),
    )
    const fine = binEdges({ from: edges[0] ?? 0, to: edges[3] ?? 0 }, 900, 6)
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const events = dates.map((text, index) => sampleEvent(String(index), text))
        const total = histogram(events, schemeOf('war'), fine).counts.reduce((sum, count) => sum + count, 0)
        expect(total).toBeCloseTo(dates.length, 3)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { collectionExtent, collectionTimes } from '../../../src/domain/collection/collection-extent'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { civilToDays } from '../../../src/domain/time/days'
import { readSpan } from '../../../src/domain/time/read-span'

const TODAY = civilToDays(2026, 1, 1)

function extentOf(...dates: string[]) {
  const spans = dates.map((text) => {
    const read = readSpan(text)
    if (!('span' in read)) throw new Error(text)
    return read.span
  })
  const columns = {
    dated: spans.length,
    start: Float64Array.from(spans, ({ earliestStart }) => earliestStart),
    end: Float64Array.from(spans, ({ latestEnd }) => latestEnd),
    vague: Float32Array.from(spans, ({ earliestStart, latestStart }) =>
      Number.isFinite(earliestStart) ? latestStart - earliestStart : 0,
    ),
  } as EventColumns
  return collectionExtent(collectionTimes(columns), TODAY)
}

const days = (from: readonly [number, number, number], to: readonly [number, number, number]) => ({
  from: civilToDays(...from),
  to: civilToDays(...to),
})

describe('collectionExtent', () => {
  it('is whole years where it is of decades', () => {
    expect(extentOf('1986-06-07', '2023-03-05')).toEqual(days([1986, 1, 1], [2024, 1, 1]))
  })

  it('is whole months where it is of years', () => {
    expect(extentOf('2020-06-07', '2023-03-05')).toEqual(days([2020, 6, 1], [2023, 4, 1]))
  })

  it('is whole days where it is of months', () => {
    expect(extentOf('2020-06-07', '2020-08-05T10:00:00Z')).toEqual(days([2020, 6, 7], [2020, 8, 6]))
  })

  it('is of minutes where times of a day or two are known', () => {
    const day = civilToDays(2020, 6, 7)
    expect(extentOf('2020-06-07T10:15:00Z', '2020-06-07T15:40:00Z', '2020-06-07')).toEqual({
      from: expect.closeTo(day, 8),
      to: day + 1,
      grain: 'minute',
    })
    expect(extentOf('2020-06-07T10:15:00Z', '2020-06-07T15:40:00Z')).toEqual({
      from: expect.closeTo(day + 10 / 24, 8),
      to: expect.closeTo(day + 16 / 24, 8),
      grain: 'minute',
    })
  })

  it('is the day where all is in one', () => {
    expect(extentOf('2020-06-07')).toEqual(days([2020, 6, 7], [2020, 6, 8]))
  })

  it('does not count open ends, but reaches to the present for what goes on', () => {
    expect(extentOf('../1986', '1990')).toEqual(days([1986, 12, 1], [1991, 1, 1]))
    expect(extentOf('1986/..')).toMatchObject(days([1986, 1, 1], [2027, 1, 1]))
    expect(extentOf('2100/..')).toMatchObject({ from: civilToDays(2100, 1, 1) })
  })

  it('begins in the year of the first moment', () => {
    expect(extentOf('1900-01-01T03:00:00Z', '2023-03-05')).toMatchObject({ from: civilToDays(1900, 1, 1) })
  })

  it.each([
    [true, 'states', ['1200/1450', '1450/1800', '1789-07-14']],
    [false, 'as many that last as do not', ['1200/1450', '1789-07-14']],
    [false, 'dates of which no more than the century is known', ['12XX', '13XX', '14XX']],
    [false, 'what lasts short against the whole', ['1204/1206', '1453-04-06/1453-05-29', '1914/1918']],
    [false, 'days of a few weeks', ['2020-06-07', '2020-06-09', '2020-06-30']],
    [true, 'stays of a few weeks', ['2020-06-07/2020-06-12', '2020-06-09/2020-06-20', '2020-06-30']],
  ])('says whether most of it lasts, %s: %s', (isLasting, _, dates) => {
    expect(extentOf(...dates).isLasting ?? false).toBe(isLasting)
  })

  it('is the year up to today without any date', () => {
    expect(extentOf()).toEqual({ from: TODAY - 364, to: TODAY + 1 })
  })

  it('holds years before the common era', () => {
    expect(extentOf('-0043-03-15', '0079')).toEqual(days([-43, 1, 1], [80, 1, 1]))
  })
})

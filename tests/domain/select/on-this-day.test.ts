import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anniversaries,
  daysToNearest,
  namingDay,
  readYearDay,
  stepYearDay,
  writeYearDay,
  YEAR_DAYS,
  yearDay,
  yearDayOf,
} from '../../../src/domain/select/on-this-day'
import { civilToDays, daysInMonth, daysToCivil } from '../../../src/domain/time/days'
import { sampleEvent } from '../playback/sample-events'

const on = (dates: readonly string[], month: number, day: number) =>
  anniversaries(dates.map((date) => sampleEvent(date, date)))[yearDay(month, day)]?.map(
    ({ event, part, year }) => `${event.id} ${part} ${year}`,
  )

describe('days of the year', () => {
  it('numbers every day, 29 February too', () => {
    expect([yearDay(1, 1), yearDay(2, 28), yearDay(2, 29), yearDay(3, 1), yearDay(12, 31)]).toEqual([
      0, 58, 59, 60, 365,
    ])
  })

  it('finds a day again by its month and day, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), (days) => {
        const { month, day } = daysToCivil(days)
        const named = daysToCivil(namingDay(yearDayOf(days)))
        expect([named.month, named.day]).toEqual([month, day])
      }),
    )
  })

  it('writes every day as month and day, and reads it back', () => {
    expect([writeYearDay(yearDay(4, 17)), writeYearDay(yearDay(2, 29))]).toEqual(['04-17', '02-29'])
    for (let day = 0; day < YEAR_DAYS; day++) expect(readYearDay(writeYearDay(day))).toBe(day)
  })

  it('goes round', () => {
    expect(stepYearDay(yearDay(12, 31), 1)).toBe(yearDay(1, 1))
    expect(stepYearDay(yearDay(1, 1), -1)).toBe(yearDay(12, 31))
    expect(stepYearDay(yearDay(2, 28), 1)).toBe(yearDay(2, 29))
  })
})

describe('anniversaries', () => {
  it('puts an event on its day, in time order', () => {
    expect(on(['1992-06-28', '1981-06-28', '1981-06-27'], 6, 28)).toEqual([
      '1981-06-28 whole 1981',
      '1992-06-28 whole 1992',
    ])
  })

  it('puts what took longer on its first and its last day', () => {
    const embassy = '1979-11-04/1981-01-20'
    expect(on([embassy], 11, 4)).toEqual([`${embassy} start 1979`])
    expect(on([embassy], 1, 20)).toEqual([`${embassy} end 1981`])
    expect(on([embassy], 6, 1)).toEqual([])
  })

  it('leaves out what is not known to the day, or in doubt', () => {
    const doubtful = ['1981-06', '1981', '1981-06-01~', '1981-06-01?', '[1981-06-01..1981-06-03]', '']
    expect(on(doubtful, 6, 1)).toEqual([])
    expect(on(['1981-06-01~/1981-06-30', '1981-06-01/1981-07~'], 6, 1)).toEqual([
      '1981-06-01/1981-07~ start 1981',
    ])
    expect(on(['1981-06-01~/1981-06-30'], 6, 30)).toEqual(['1981-06-01~/1981-06-30 end 1981'])
    expect(on(['1981-06-01/', '1982-06-01/..', '../1983-06-01'], 6, 1)).toEqual([
      '1981-06-01/ start 1981',
      '1982-06-01/.. start 1982',
      '../1983-06-01 end 1983',
    ])
  })

  it('has 29 February', () => {
    expect(on(['2004-02-29'], 2, 29)).toEqual(['2004-02-29 whole 2004'])
    expect(on(['2004-02-29'], 3, 1)).toEqual([])
  })

  const dates = fc
    .record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.nat(30),
    })
    .map(({ year, month, day }) => [year, month, 1 + (day % daysInMonth(year, month))] as const)

  it('has each event of a day once, on the day of its date', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 20 }), (list) => {
        const events = list.map((parts, index) => {
          const [year, ...rest] = parts
          const date = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))]
          return sampleEvent(`e${index}`, date.join('-'))
        })
        const days = anniversaries(events)
        expect(days).toHaveLength(YEAR_DAYS)
        expect(days.flat()).toHaveLength(events.length)
        for (const [index, [year, month, day]] of list.entries()) {
          const found = days[yearDayOf(civilToDays(year, month, day))]
          expect(found).toContainEqual({ event: events[index], part: 'whole', year })
        }
      }),
    )
  })

  it('steps to the nearest day with events, and comes back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(365), { minLength: 2, maxLength: 9 }), (numbers) => {
        const days = Array.from({ length: YEAR_DAYS }, (_, number) =>
          numbers.includes(number)
            ? [{ event: sampleEvent('e', ''), part: 'whole' as const, year: 1981 }]
            : [],
        )
        const sorted = [...numbers].sort((a, b) => a - b)
        let at = sorted[0] as number
        for (const next of [...sorted.slice(1), sorted[0]]) {
          const before = at
          at = stepYearDay(at, daysToNearest(days, at, 1) as number)
          expect(at).toBe(next)
          expect(stepYearDay(at, -(daysToNearest(days, at, -1) as number))).toBe(before)
        }
      }),
    )
    expect(daysToNearest(anniversaries([]), 0, 1)).toBeUndefined()
  })
})

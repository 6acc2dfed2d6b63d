import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilToDays, daysToCivil } from '../../../src/domain/time/days'
import { parseDate } from '../../../src/domain/time/edtf'
import type { TimeSpan } from '../../../src/domain/time/time-span'
import { anyDateText } from './edtf-texts'

function spanOf(text: string): TimeSpan {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(`${text}: ${result.problem.code}`)
  return result.span
}

/** "first day to last day", both inclusive; ".." for an infinite bound. */
function days(text: string): string {
  const { earliestStart, latestEnd } = spanOf(text)
  return `${iso(earliestStart)} to ${iso(latestEnd - 1)}`
}

function iso(value: number): string {
  if (!Number.isFinite(value)) return '..'
  const { year, month, day } = daysToCivil(value)
  return `${year}-${month}-${day}`
}

describe('one date', () => {
  test.each([
    // Level 0
    ['1981-06-20', '1981-6-20 to 1981-6-20', 'day'],
    ['1981-06', '1981-6-1 to 1981-6-30', 'month'],
    ['1981', '1981-1-1 to 1981-12-31', 'year'],
    ['1980-02', '1980-2-1 to 1980-2-29', 'month'],
    ['1980-02-29', '1980-2-29 to 1980-2-29', 'day'],
    ['0000', '0-1-1 to 0-12-31', 'year'],
    ['-0044-03-15', '-44-3-15 to -44-3-15', 'day'],
    // Level 1
    ['Y170000002', '170000002-1-1 to 170000002-12-31', 'year'],
    ['Y-170000002', '-170000002-1-1 to -170000002-12-31', 'year'],
    ['1981-21', '1981-3-1 to 1981-5-31', 'season'],
    ['1981-22', '1981-6-1 to 1981-8-31', 'season'],
    ['1981-23', '1981-9-1 to 1981-11-30', 'season'],
    ['1983-24', '1983-12-1 to 1984-2-29', 'season'],
    ['198X', '1980-1-1 to 1989-12-31', 'decade'],
    ['19XX', '1900-1-1 to 1999-12-31', 'century'],
    ['1981-XX', '1981-1-1 to 1981-12-31', 'year'],
    ['1981-02-XX', '1981-2-1 to 1981-2-28', 'month'],
    ['1981-XX-XX', '1981-1-1 to 1981-12-31', 'year'],
    ['-019X', '-199-1-1 to -190-12-31', 'decade'],
    // Level 2
    ['1XXX', '1000-1-1 to 1999-12-31', 'century'],
    ['XXXX', '0-1-1 to 9999-12-31', 'century'],
    ['15XX-12-25', '1500-12-25 to 1599-12-25', 'century'],
    ['1560-XX-31', '1560-1-31 to 1560-12-31', 'year'],
    ['1981-1X', '1981-10-1 to 1981-12-31', 'year'],
    ['1981-X2-30', '1981-12-30 to 1981-12-30', 'year'],
    ['19XX-02-29', '1904-2-29 to 1996-2-29', 'century'],
  ])('%s is %s, to the %s', (text, expected, precision) => {
    expect(days(text)).toBe(expected)
    expect(spanOf(text)).toMatchObject({ precision, interval: false, start: 'dated', end: 'dated' })
  })

  test('a year is some day of it', () => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = spanOf('1986')
    expect([earliestStart, latestStart, earliestEnd, latestEnd].map(iso)).toEqual([
      '1986-1-1',
      '1986-12-31',
      '1986-1-2',
      '1987-1-1',
    ])
  })

  test.each([
    ['1986-06~', true, false],
    ['1986-06?', false, true],
    ['1986-06%', true, true],
    ['?1981-06', false, true],
    ['2004-06~-11', true, false],
    ['2004?-06-~11', true, true],
    ['198X~', true, false],
    ['1981-XX?', false, true],
    ['1981-22~', true, false],
    ['1979~/1981', true, false],
    ['1979/1981?', false, true],
    ['[1979,1981~]', true, false],
    ['1986-06', false, false],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(spanOf(text)).toMatchObject({ approximate, uncertain })
  })

  test('a qualifier widens nothing', () => {
    const { approximate: _, ...about } = spanOf('1981-08~')
    const { approximate: __, ...exact } = spanOf('1981-08')
    expect(about).toEqual(exact)
  })
})

describe('times of day', () => {
  const midnight = civilToDays(1981, 6, 20)
  test.each([
    ['1981-06-20T12:00Z', 0.5, 1 / 1440],
    ['1981-06-20T12:00:00Z', 0.5, 1 / 86_400],
    ['1981-06-20T12:00:00.000Z', 0.5, 1 / 86_400_000],
    ['1981-06-20T15:30:00+03:30', 0.5, 1 / 86_400],
    ['1981-06-20T01:00+0330', -2.5 / 24, 1 / 1440],
    ['1981-06-20T20:00-04', 1, 1 / 1440],
    ['1981-06-20T24:00', 1, 1 / 1440],
    ['1981-06-20T12:00', 0.5, 1 / 1440],
  ])('%s', (text, from, length) => {
    const { earliestStart, latestStart, earliestEnd, latestEnd, precision } = spanOf(text)
    expect(earliestStart).toBeCloseTo(midnight + from, 9)
    expect(latestStart).toBe(earliestStart)
    expect(latestEnd).toBe(earliestEnd)
    expect(latestEnd - earliestStart).toBeCloseTo(length, 9)
    expect(precision).toBe('instant')
  })

  test.each([
    '1981-06-20T25:00',
    '1981-06-20T12:60',
    '1981-06-20T',
    '1981-06-20T12',
    '1981-06-20T12:00+25:00',
    '1981-06T12:00',
  ])('%s is none', (text) => {
    expect(parseDate(text)).toHaveProperty('problem.code', 'date/not-edtf')
  })
})

describe('intervals', () => {
  test.each([
    ['1965-09-05/1965-09-06', '1965-9-5', '1965-9-5', '1965-9-7', '1965-9-7'],
    ['1981-06-20/1981-06-20', '1981-6-20', '1981-6-20', '1981-6-21', '1981-6-21'],
    ['1986/1988', '1986-1-1', '1986-12-31', '1988-1-2', '1989-1-1'],
    ['1981-06-20/1981', '1981-6-20', '1981-6-20', '1981-6-21', '1982-1-1'],
    ['1981/1981-06-20', '1981-1-1', '1981-6-20', '1981-6-21', '1981-6-21'],
    ['1986-06-07/1986~', '1986-6-7', '1986-6-7', '1986-6-8', '1987-1-1'],
    ['1989/198X', '1989-1-1', '1989-12-31', '1989-1-2', '1990-1-1'],
    ['2003-04-15/', '2003-4-15', '2003-4-15', '2003-4-16', '..'],
    ['2003/..', '2003-1-1', '2003-12-31', '..', '..'],
    ['/1985', '..', '1985-12-31', '1985-1-2', '1986-1-1'],
    ['../1985', '..', '..', '1985-1-2', '1986-1-1'],
    ['1981-22/1981-23', '1981-6-1', '1981-8-31', '1981-9-2', '1981-12-1'],
  ])('%s', (text, ...bounds) => {
    const span = spanOf(text)
    expect([span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].map(iso)).toEqual(bounds)
    expect(span.interval).toBe(true)
  })

  test.each([
    ['2003/..', 'dated', 'open'],
    ['2003/', 'dated', 'unknown'],
    ['../1985', 'open', 'dated'],
    ['/1985', 'unknown', 'dated'],
  ])('%s starts %s and ends %s', (text, start, end) => {
    expect(spanOf(text)).toMatchObject({ start, end })
  })

  test('an unknown end is not 1970, and an open one is for ever', () => {
    expect(spanOf('2003-04-15/').latestEnd).toBe(Infinity)
    expect(spanOf('2003-04-15/..').earliestEnd).toBe(Infinity)
  })

  test.each(['/', '../..', '/..', '../', '1981/1982/1983', '1981//1982'])('%s is none', (text) => {
    expect(parseDate(text)).toHaveProperty('problem.code', 'date/not-edtf')
  })
})

describe('sets', () => {
  test.each([
    ['[1981,1983]', '1981-1-1', '1983-12-31', '1981-1-2', '1984-1-1', false],
    ['[1965-09-05..1965-09-06]', '1965-9-5', '1965-9-6', '1965-9-6', '1965-9-7', false],
    ['[1981, 1983-06]', '1981-1-1', '1983-6-30', '1981-1-2', '1983-7-1', false],
    ['[..1984]', '..', '1984-12-31', '..', '1985-1-1', false],
    ['[1984..]', '1984-1-1', '..', '1984-1-2', '..', false],
    ['{1981,1983}', '1981-1-1', '1981-12-31', '1983-1-2', '1984-1-1', true],
    ['{1981-06..1981-08}', '1981-6-1', '1981-6-30', '1981-8-2', '1981-9-1', true],
    // The ends of a range limit one another, as those of an interval do.
    ['{198X..1980-01-01}', '1980-1-1', '1980-1-1', '1980-1-2', '1980-1-2', true],
    ['{1981-02..198X}', '1981-2-1', '1981-2-28', '1981-2-2', '1990-1-1', true],
    ['{1981}', '1981-1-1', '1981-12-31', '1981-1-2', '1982-1-1', false],
    ['{1981..}', '1981-1-1', '1981-12-31', '..', '..', true],
  ])('%s', (text, ...expected) => {
    const span = spanOf(text)
    expect([
      ...[span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].map(iso),
      span.interval,
    ]).toEqual(expected)
  })

  test('an undated end of one-of is unknown, of all-of open', () => {
    expect(spanOf('[1984..]').end).toBe('unknown')
    expect(spanOf('{1984..}').end).toBe('open')
  })

  test.each([
    '[]',
    '{}',
    '[1981,]',
    '[..]',
    '[1981',
    '{1981]',
    '[1981..1982..1983]',
    '[[1981]]',
    '[1981/1982]',
  ])('%s is none', (text) => {
    expect(parseDate(text)).toHaveProperty('problem.code', 'date/not-edtf')
  })
})

describe('faults of the package that are guarded', () => {
  test('29 February of a common year is refused, not rolled over', () => {
    expect(parseDate('1979-02-29')).toEqual({
      problem: {
        code: 'date/impossible-day',
        values: { text: '1979-02-29', month: 2, year: 1979, day: 29, days: 28 },
      },
    })
    expect(parseDate('1900-02-29')).toHaveProperty('problem.code', 'date/impossible-day')
    expect(parseDate('1979-02-29T12:00Z')).toHaveProperty('problem.code', 'date/impossible-day')
    expect(parseDate('1979-02-29/1981')).toHaveProperty('problem.code', 'date/impossible-day')
  })

  test.each(['123456', '19810620', '1234567890123', '19', '198', '0'])(
    'bare digits of other lengths than four are no date: %s',
    (text) => {
      expect(parseDate(text)).toHaveProperty('problem.code', 'date/not-edtf')
    },
  )

  test('the minus sign of typographers is no sign of a year', () => {
    expect(parseDate('−0044')).toHaveProperty('problem')
    expect(parseDate('-0000')).toHaveProperty('problem')
  })

  test.each(['Y17E7', '1950S2', 'Y1700'])('levels that we do not read: %s', (text) => {
    expect(parseDate(text)).toHaveProperty('problem')
  })
})

describe('for every text', () => {
  test('parsing never throws, and what it gives keeps the invariants of a time span', () => {
    let read = 0
    fc.assert(
      fc.property(anyDateText, (text) => {
        const result = parseDate(text)
        if ('problem' in result) {
          expect(result.problem.code).toMatch(/^date\//)
          return
        }
        read++
        const { earliestStart, latestStart, earliestEnd, latestEnd } = result.span
        expect(earliestStart).toBeLessThanOrEqual(latestStart)
        expect(earliestEnd).toBeLessThanOrEqual(latestEnd)
        expect(earliestStart).toBeLessThan(latestEnd)
        expect(latestStart === Infinity || latestStart < latestEnd).toBe(true)
        expect(earliestEnd === -Infinity || earliestEnd > earliestStart).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(300)
  })

  test('a suggestion is a date that can be read', () => {
    fc.assert(
      fc.property(anyDateText, (text) => {
        const result = parseDate(text)
        if (!('problem' in result)) return
        for (const key of ['suggestion', 'other']) {
          const suggestion = result.problem.values[key]
          if (suggestion !== undefined) expect(parseDate(String(suggestion))).toHaveProperty('span')
        }
      }),
      { numRuns: 1500 },
    )
  }, 30_000)
})

describe('the dataset', () => {
  test.each(['events', 'relocations'])('every date of %s can be read', (name) => {
    const { features } = JSON.parse(readFileSync(`data/${name}.geojson`, 'utf8'))
    const unread = features
      .map((feature: { properties: { date: string } }) => feature.properties.date)
      .filter((date: string) => 'problem' in parseDate(date))
    expect(features.length).toBeGreaterThan(8)
    expect(unread).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowDate } from '../../../src/domain/collection/row-date'
import { readSpan } from '../../../src/domain/time/read-span'

function spanOf(text: string) {
  const read = readSpan(text)
  if (!('span' in read)) throw new Error(`no date: ${text}`)
  return read.span
}

function again(text: string): string {
  const { earliestStart, latestStart, latestEnd, approximate, uncertain, end } = spanOf(text)
  const vague = Number.isFinite(earliestStart) ? latestStart - earliestStart : 0
  const doubt = (approximate ? 1 : 0) + (uncertain ? 2 : 0) + (end === 'unknown' ? 4 : 0)
  return rowDate({ start: earliestStart, end: latestEnd, vague, doubt })
}

describe('rowDate', () => {
  it.each([
    '1986-06-07',
    '1986-06',
    '1986',
    '1988-02',
    '198X',
    '19XX',
    '-0043-03-15',
    '0079',
    'Y12345',
    '1986-06-07T05:46:23Z',
    '[1981-06-20..1981-06-24]',
    '[1981-06..1981-08]',
    '[1440..1450]',
    '[0001..0099]',
    '[-0799..-0700]',
    '1986-06-07/1988-03-02',
    '1986-06/1988-03',
    '1986/1988',
    '1986-06-07/..',
    '1986/..',
    '../1986-06-07',
    '1986-06-07~',
    '1986-06?',
    '1986%',
    '198X~',
    '-0043~',
    '1986~/1988~',
    '1986-06-07?/..',
    '../1986-06-07%',
    '1156-12-25/',
    '1990~/',
    '../1950',
    '[0730..]',
    '-0330/0640',
    '-1893/1000',
    '-0330-03/-0329-05',
    '2024-05-03T09:00:00Z/2024-05-03T10:00:00Z',
    '2024-05-03T09:00:00Z/2024-05-04T10:00:30Z',
  ])('gives back %s', (text) => {
    if (text === 'Y12345')
      expect(spanOf(again(text))).toMatchObject({ earliestStart: spanOf(text).earliestStart })
    else expect(again(text)).toBe(text)
  })

  it('keeps the bounds of any interval of days', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 })
    const doubts = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40_000 }),
        fc.boolean(),
        doubts,
        (start, length, isVague, doubt) => {
          const vague = isVague ? length - 1 : 0
          const span = spanOf(rowDate({ start, end: start + length, vague, doubt }))
          expect(span.earliestStart).toBe(start)
          expect(span.latestEnd).toBe(start + length)
          if (isVague) expect(span.latestStart).toBe(start + length - 1)
        },
      ),
    )
  })

  it('says at both ends of an interval that a part of it is doubtful, as far as EDTF has a way to', () => {
    expect(again('1986~/1988')).toBe('1986~/1988~')
    expect(again('1986?/1988~')).toBe('1986%/1988%')
    expect(rowDate({ start: 0.5, end: 0.5 + 1 / 86_400, vague: 0, doubt: 1 })).toBe('1970-01-01T12:00:00Z')
    expect(rowDate({ start: 0, end: 3, vague: 2, doubt: 1 })).toBe('[1970-01-01..1970-01-03]')
  })

  it('keeps moments to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 4e9 }), (second) => {
        const start = second / 86_400
        const span = spanOf(rowDate({ start, end: start + 1 / 86_400, vague: 0, doubt: 0 }))
        expect(Math.round(span.earliestStart * 86_400)).toBe(second)
      }),
    )
  })
})

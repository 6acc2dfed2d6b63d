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
  const { earliestStart, latestStart, latestEnd } = spanOf(text)
  const vague = Number.isFinite(earliestStart) ? latestStart - earliestStart : 0
  return rowDate({ start: earliestStart, end: latestEnd, vague })
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
    '1986-06-07/1988-03-02',
    '1986-06/1988-03',
    '1986/1988',
    '1986-06-07/..',
    '1986/..',
    '../1986-06-07',
  ])('gives back %s', (text) => {
    if (text === 'Y12345')
      expect(spanOf(again(text))).toMatchObject({ earliestStart: spanOf(text).earliestStart })
    else expect(again(text)).toBe(text)
  })

  it('keeps the bounds of any interval of days', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40_000 }), fc.boolean(), (start, length, isVague) => {
        const vague = isVague ? length - 1 : 0
        const span = spanOf(rowDate({ start, end: start + length, vague }))
        expect(span.earliestStart).toBe(start)
        expect(span.latestEnd).toBe(start + length)
        if (isVague) expect(span.latestStart).toBe(start + length - 1)
      }),
    )
  })

  it('keeps moments to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 4e9 }), (second) => {
        const start = second / 86_400
        const span = spanOf(rowDate({ start, end: start + 1 / 86_400, vague: 0 }))
        expect(Math.round(span.earliestStart * 86_400)).toBe(second)
      }),
    )
  })
})

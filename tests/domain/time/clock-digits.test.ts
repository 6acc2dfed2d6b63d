import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockDigits, edtfTime } from '../../../src/domain/time/clock-digits'
import { type GrainUnit, grainOf } from '../../../src/domain/time/extent'
import { readSpan } from '../../../src/domain/time/read-span'

it('has the digits of its grain', () => {
  const time = -1 + (10 * 3600 + 15 * 60 + 30) / 86_400
  expect(clockDigits(time, 'second')).toBe('10:15:30')
  expect(clockDigits(time, 'minute')).toBe('10:15')
  expect(edtfTime(time, 'minute')).toBe('1969-12-31T10:15Z')
  expect(edtfTime(5 - 1e-9, 'second')).toBe('1970-01-06T00:00:00Z')
  expect(edtfTime(time)).toBe('1969-12-31')
})

it('is read again as the grain that it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<GrainUnit>('day', 'hour', 'minute', 'second'),
      fc.double({ min: -800_000, max: 800_000, noNaN: true }),
      (grain, at) => {
        const { round, floor, ceil, add } = grainOf({ grain })
        const time = round(at)
        const read = readSpan(edtfTime(time, grain))
        if (!('span' in read)) throw new Error(edtfTime(time, grain))
        expect(floor(read.span.earliestStart)).toBe(time)
        expect(ceil(read.span.latestEnd)).toBe(add(time, 1))
      },
    ),
  )
})

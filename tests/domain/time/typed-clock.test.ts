import { expect, it } from 'vitest'
import { edtfAt, splitTypedClock } from '../../../src/domain/time/typed-clock'

it.each([
  ['9:15', '', '09:15'],
  ['2024-05-01 10:15', '2024-05-01', '10:15'],
  ['2024-05-01T10:15:30Z', '2024-05-01', '10:15:30'],
  ['1 May 2024, 10:15 UTC', '1 May 2024', '10:15'],
  ['۱۰:۱۵', '', '10:15'],
])('takes the time of day off %s', (text, date, clock) => {
  expect(splitTypedClock(text)).toEqual({ date, clock })
})

it.each(['2024-05-01', '1981', '25:00', '24:00', '10:60', '110:15', ''])('finds none in "%s"', (text) => {
  expect(splitTypedClock(text)).toBeUndefined()
})

it('writes it with its day', () => {
  expect(edtfAt(0, '10:15')).toBe('1970-01-01T10:15Z')
})

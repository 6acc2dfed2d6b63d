import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay } from '../../../src/domain/time/calendar'
import { civilToDays } from '../../../src/domain/time/days'
import { edtfDay } from '../../../src/domain/time/edtf-day'
import { parseTypedDate } from '../../../src/domain/time/parse-typed-date'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }

function understood(text: string, options: Parameters<typeof parseTypedDate>[1] = {}): string | undefined {
  const result = parseTypedDate(text, options)
  return 'edtf' in result ? result.edtf : result.problem.code
}

describe('dates with the month of another calendar are understood whatever calendar is chosen', () => {
  test.each([
    ['7 Tir 1360', '1981-06-28'],
    ['۷ تیر ۱۳۶۰', '1981-06-28'],
    ['٧ تير ١٣٦٠', '1981-06-28'],
    ['7 Tir-mah 1360', '1981-06-28'],
    ['Tir 7, 1360', '1981-06-28'],
    ['8 Tir 1360 (28 June 1981)', '1981-06-29'],
    ['about 7 Tir 1360', '1981-06-28~'],
    ['Tir 1360', '1981-06-22/1981-07-22'],
    ['from 7 Tir 1360 to 6 Mordad 1360', '1981-06-28/1981-07-28'],
    ['since Amordad 1360', '1981-07-23/..'],
    ['22 Bahman 1357', '1979-02-11'],
    ["25 Sha'ban 1401", '1981-06-28'],
    ['25 Shaʻban 1401', '1981-06-28'],
    ['25 Shaaban 1401', '1981-06-28'],
    ['٢٥ شعبان ١٤٠١', '1981-06-28'],
    ['1 Muharram 1443', '2021-08-09'],
    ["1 Rabi' al-awwal 1443", '2021-10-07'],
    ['1 Rabiʻ I 1443', '2021-10-07'],
    ['1 ربيع الأول 1443', '2021-10-07'],
    ['1 Jumada al-thani 1443', '2022-01-04'],
    ["1 Dhu al-Qi'dah 1443", '2022-05-31'],
    ['1 Dhuʻl-Hijjah 1443', '2022-06-30'],
    ['1 ذو الحجة 1443', '2022-06-30'],
    ['31 Mehr 1360', 'date/impossible-day'],
    ['28 June 1981', '1981-06-28'],
  ])('%s', (text, edtf) => {
    for (const calendar of ['gregorian', 'persian', 'islamic'] as const)
      expect(understood(text, { extent, calendar })).toBe(edtf)
  })
})

test.each([
  ['1360-04-07', 'persian', '1981-06-28'],
  ['7/4/1360', 'persian', '1981-06-28'],
  ['۱۳۶۰/۴/۷', 'persian', '1981-06-28'],
  ['1360', 'persian', '1981-03-21/1982-03-20'],
  ['1360-04-07/1360-05-01', 'persian', '1981-06-28/1981-07-23'],
  ['1360-07-31', 'persian', 'date/impossible-day'],
  ['1981', 'persian', '1981'],
  ['1981-06-28', 'persian', '1981-06-28'],
  ['1401-08-25', 'islamic', '1981-06-28'],
] as const)('numbers %s in the %s calendar', (text, calendar, edtf) => {
  expect(understood(text, { extent, calendar })).toBe(edtf)
})

test('a day written as the field shows it is that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: extent.from, max: extent.to - 1 }),
      fc.constantFrom('persian' as const, 'islamic' as const),
      (day, calendar) => {
        expect(understood(calendarDay(day, calendar), { extent, calendar })).toBe(edtfDay(day))
      },
    ),
  )
})

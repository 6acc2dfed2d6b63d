import { afterEach, expect, test, vi } from 'vitest'
import { civilToDays, isLeapYear } from '../../../src/domain/time/days'
import { edtfDay } from '../../../src/domain/time/edtf-day'

const own = process.env.TZ

afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

const TEXTS = [
  '1981-06-20',
  '2021-03-22',
  '1981-06-20T10:00:00',
  '1981-06-20T23:30:00+03:30',
  '1981-06/1981-12',
  '198X~',
  '2003-04-15/',
]

/** Days from the year -5000 to 9999: each 29 February of a leap year, and the days around the ends of years. */
const DAYS = Array.from({ length: 15_000 }, (_, i) => i - 5000).flatMap((year) => [
  ...(isLeapYear(year) ? [civilToDays(year, 2, 29)] : []),
  ...(year % 25 === 0 ? [civilToDays(year, 1, 1), civilToDays(year, 12, 31)] : []),
])

/** With modules loaded afresh, since they keep the formats that they make. */
async function everything(): Promise<unknown> {
  vi.resetModules()
  const { axisTicks } = await import('../../../src/domain/time/axis-ticks')
  const { parseDate } = await import('../../../src/domain/time/edtf')
  const { parseTypedDate } = await import('../../../src/domain/time/parse-typed-date')
  const { formatDay, formatSpan } = await import('../../../src/i18n/format-date')
  for (const day of DAYS) {
    const result = parseDate(edtfDay(day))
    const span = 'span' in result ? result.span : undefined
    // No day is another one, and each is one day long.
    expect([span?.earliestStart, span?.latestEnd], edtfDay(day)).toEqual([day, day + 1])
  }
  return [
    DAYS.filter((_, i) => i % 50 === 0).map((day) =>
      ['en-GB', 'en-GB-u-ca-persian', 'en-GB-u-ca-islamic-umalqura'].map((locale) => formatDay(day, locale)),
    ),
    TEXTS.map((text) => {
      const result = parseDate(text)
      const span = 'span' in result ? result.span : undefined
      return [span, formatSpan(span, text, { locale: 'en-GB' })]
    }),
    parseTypedDate('28 juin 1981', { locale: 'fr' }),
    formatDay(4188, 'en-GB'),
    axisTicks({ from: 4000, to: 4100 }, 600, 40),
  ]
}

test.each([
  'Asia/Tehran',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Tirane',
])('dates read and are worded in %s as in UTC', async (zone) => {
  process.env.TZ = 'UTC'
  const expected = await everything()
  process.env.TZ = zone
  expect(new Date(0).getTimezoneOffset(), 'the zone took effect').not.toBe(0)
  expect(await everything()).toEqual(expected)
})

import { afterEach, expect, test } from 'vitest'
import { axisTicks } from '../../../src/domain/time/axis-ticks'
import { parseDate } from '../../../src/domain/time/edtf'
import { parseTypedDate } from '../../../src/domain/time/parse-typed-date'
import { formatDay, formatSpan } from '../../../src/i18n/format-date'

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

function everything(): unknown {
  return [
    TEXTS.map((text) => {
      const result = parseDate(text)
      const span = 'span' in result ? result.span : undefined
      return [span, formatSpan(span, text, { locale: 'en-GB' })]
    }),
    parseTypedDate('28 juin 1981', { locale: 'fr' }),
    formatDay(4188, 'en-GB'),
    axisTicks(4000, 4100, 600, 40),
  ]
}

test.each(['Asia/Tehran', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Tirane'])(
  'dates read and are worded in %s as in UTC',
  (zone) => {
    process.env.TZ = 'UTC'
    const expected = everything()
    process.env.TZ = zone
    expect(new Date(0).getTimezoneOffset(), 'the zone took effect').not.toBe(0)
    expect(everything()).toEqual(expected)
  },
)

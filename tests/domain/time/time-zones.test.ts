import { afterEach, expect, test, vi } from 'vitest'

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

/** With modules loaded afresh, since they keep the formats that they make. */
async function everything(): Promise<unknown> {
  vi.resetModules()
  const { axisTicks } = await import('../../../src/domain/time/axis-ticks')
  const { parseDate } = await import('../../../src/domain/time/edtf')
  const { parseTypedDate } = await import('../../../src/domain/time/parse-typed-date')
  const { formatDay, formatSpan } = await import('../../../src/i18n/format-date')
  return [
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

test.each(['Asia/Tehran', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Tirane'])(
  'dates read and are worded in %s as in UTC',
  async (zone) => {
    process.env.TZ = 'UTC'
    const expected = await everything()
    process.env.TZ = zone
    expect(new Date(0).getTimezoneOffset(), 'the zone took effect').not.toBe(0)
    expect(await everything()).toEqual(expected)
  },
)

import { afterEach, expect, it, vi } from 'vitest'
import { today } from '../../../src/ui/sources/today'

const own = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

it.each([
  ['Pacific/Kiritimati', '18 April 2026'],
  ['Pacific/Pago_Pago', '17 April 2026'],
])("is the reader's day in %s", (zone, day) => {
  process.env.TZ = zone
  vi.useFakeTimers({ now: Date.UTC(2026, 3, 17, 22) })
  expect(today('en-GB')).toBe(day)
})

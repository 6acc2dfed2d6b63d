import fc from 'fast-check'
import { daysInMonth } from '../../../src/domain/time/days'

const two = (number: number) => String(number).padStart(2, '0')

/** Years that English words can say without doubt: 4004 BCE to 1 BCE, and those of four digits. */
const year = fc
  .oneof(fc.integer({ min: -4003, max: 0 }), fc.integer({ min: 1000, max: 9999 }))
  .map((value) => (value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0')))

const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)

const day = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(
    ([text, d]) =>
      `${text}-${two(Math.min(d, daysInMonth(Number(text.slice(0, -3)), Number(text.slice(-2)))))}`,
  )

const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`)
const decade = fc.integer({ min: 100, max: 999 }).map((tens) => `${tens}X`)
const qualifier = fc.constantFrom('', '', '~', '?', '%')

/** One date in EDTF that words can say. */
export const edtfDate = fc
  .tuple(fc.oneof(year, month, day, season, decade), qualifier)
  .map(([text, mark]) => `${text}${mark}`)

/** An interval in EDTF, also with its end before its start. */
export const edtfInterval = fc.oneof(
  fc.tuple(edtfDate, edtfDate).map(([start, end]) => `${start}/${end}`),
  edtfDate.chain((date) => fc.constantFrom(`${date}/..`, `${date}/`, `../${date}`, `/${date}`)),
)

/** Sets of dates, and of ranges of them. */
export const edtfSet = fc
  .tuple(
    fc.array(edtfDate, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('[]', '{}'),
    fc.constantFrom(',', '..'),
  )
  .map(([dates, [open = '', close = ''], between]) => `${open}${dates.join(between)}${close}`)

/** Any characters of which dates are made. */
export const dateLike = fc.string({
  unit: fc.constantFrom(...'0123456789XYTZ:.,-+[]{}?~%/ uxESW'),
  maxLength: 80,
})

/** All the above. */
export const anyDateText = fc.oneof(edtfDate, edtfInterval, edtfSet, dateLike, fc.string({ maxLength: 80 }))

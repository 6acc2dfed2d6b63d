import { withMonthNumbers } from './calendar-months'
import { calendarReadings } from './parse-calendar-date'
import { type TypedOptions, typedReadings } from './parse-typed-date'
import { readSpan } from './read-span'
import { overlaps } from './time-span'

/** Words of a text that are looked at: what stands further on is no date any more. */
const MOST_WORDS = 16

/**
 * The longest run of words of a text that is a date, as EDTF: 1916 of "Easter 1916". Undefined where none is. Beside a month of
 * another calendar a year is of that calendar, and is none by itself.
 */
export function nearestDate(text: string, options: TypedOptions = {}): string | undefined {
  const isOther = (['persian', 'islamic'] as const).some((each) => withMonthNumbers(text, each) !== undefined)
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS)
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words
        .slice(start, start + length)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      const edtf = nearOf(run, isOther, options)
      if (edtf !== undefined) return edtf
    }
  }
  return undefined
}

function nearOf(run: string, isOther: boolean, options: TypedOptions): string | undefined {
  // Without a whole year a number is a day, an hour or a page.
  if (!/\d{4}|\d{3}[ux]|\d (?:b|c|a)|\d\p{L}* c/iu.test(run) && !/[۰-۹٠-٩]{3}/.test(run)) return undefined
  const read = isOther ? (calendarReadings(run, {}) ?? []) : typedReadings(run, options)
  if (!('code' in read)) return read[0]?.edtf
  if (read.code !== 'date/solar-hijri') return undefined
  const iranian = readSpan(String(read.values.suggestion))
  const { extent } = options
  return 'span' in iranian && extent && overlaps(iranian.span, extent) ? iranian.edtf : undefined
}

/**
 * The text with a year of four digits where it ends with one of two, and would be a date then: "28/6/1981" of "28/6/81". Of the
 * centuries that of which the atlas tells, else the twentieth; beside a Persian month the fourteenth.
 */
export function withWholeYear(text: string, options: TypedOptions = {}): string | undefined {
  const [short, year = '', tail = ''] = /(?<![\p{L}\d])['’]?(?:(\d{2})|(\d0['’]?s))$/u.exec(text.trim()) ?? []
  if (short === undefined || /\d{4}/.test(text)) return undefined
  const wholes = ['19', '20', '13'].map(
    (century) => text.trim().slice(0, -short.length) + century + year + tail,
  )
  const read = wholes.flatMap((whole) => {
    const readings = typedReadings(whole, options)
    return 'code' in readings || !readings[0] ? [] : [{ whole, ...readings[0] }]
  })
  const { extent } = options
  const within = read.find(({ span }) => extent && overlaps(span, extent))
  return (within ?? read[0])?.whole
}

import { withMonthNumbers } from './calendar-months'
import { edtfFromWords } from './date-words'
import { parseCalendarDate } from './parse-calendar-date'
import { edtfOfPart } from './part-words'
import { readSpan } from './read-span'

/** Words of a text that are looked at: what stands further on is no date any more. */
const MOST_WORDS = 16

/**
 * The longest run of words of a text that is a date, as EDTF: 1916 of "Easter 1916". Undefined where none is. Beside a month of
 * another calendar a year is of that calendar, and is none by itself.
 */
export function nearestDate(text: string): string | undefined {
  const isOther = (['persian', 'islamic'] as const).some((each) => withMonthNumbers(text, each) !== undefined)
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS)
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words
        .slice(start, start + length)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      const read = isOther ? ofOtherCalendar(run) : [...edtfOfPart(run), ...edtfFromWords(run)]
      const edtf = read.find((each) => 'span' in readSpan(each))
      if (edtf !== undefined) return edtf
    }
  }
  return undefined
}

function ofOtherCalendar(text: string): readonly string[] {
  const date = parseCalendarDate(text, {})
  return date && 'edtf' in date ? [date.edtf] : []
}

/** The text with a year of four digits where it ends with one of two, and would be a date then: "28/6/1981" of "28/6/81". */
export function withWholeYear(text: string): string | undefined {
  const whole = text.trim().replace(/(?<!\d)['’]?(\d{2})$/, '19$1')
  const isDate = whole !== text.trim() && edtfFromWords(whole).some((each) => 'span' in readSpan(each))
  return isDate ? whole : undefined
}

import { edtfDay } from './edtf-day'
import { readSpan } from './read-span'

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const NAME = '(sun|mon|tue|wed|thu|fri|sat)(?:day|s(?:day)?|nesday|r|rs|rsday|urday)?\\.?'
const BEFORE = new RegExp(`^${NAME},? (?:the )?(?=\\S)`)
const AFTER = new RegExp(`,? \\(?${NAME}\\)?$`)

/** A text in lower case without the weekday that stands before or behind it; 0 is Sunday. */
export function takeWeekday(text: string): { readonly rest: string; readonly weekday: number | undefined } {
  const shape = [BEFORE, AFTER].find((each) => each.test(text))
  const [, name] = shape?.exec(text) ?? []
  if (!shape || name === undefined) return { rest: text, weekday: undefined }
  return { rest: text.replace(shape, ''), weekday: NAMES.findIndex((each) => each.startsWith(name)) }
}

/** The weekday of a day in EDTF; undefined of anything else, and of a day that does not exist. */
export function weekdayOf(edtf: string): number | undefined {
  const read = readSpan(edtf)
  if ('problem' in read || read.span.precision !== 'day' || read.span.interval) return undefined
  return weekdayOfDay(read.span.earliestStart)
}

/** The day of a weekday that is nearest to a day, both in EDTF. */
export function nearestOfWeekday(edtf: string, wanted: number): string | undefined {
  const read = readSpan(edtf)
  if ('problem' in read) return undefined
  const { earliestStart } = read.span
  const days = [-3, -2, -1, 0, 1, 2, 3].map((away) => earliestStart + away)
  const found = days.find((day) => weekdayOfDay(day) === wanted)
  return found === undefined ? undefined : edtfDay(found)
}

/** The weekday of a day since 1970-01-01. */
export function weekdayOfDay(days: number): number {
  // 1970-01-01 was a Thursday.
  return (((days + 4) % 7) + 7) % 7
}

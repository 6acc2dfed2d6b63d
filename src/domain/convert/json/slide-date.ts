import { joinDates, type ReadDate, readDateText } from '../../fields/read-date-text'
import { asObject } from '../../json/json-value'

/**
 * The date of a TimelineJS slide (https://timeline.knightlab.com/docs/json-format.html): year, month, day and, with
 * the day, hour and minute of its start and end, as numbers or texts. Undefined where it has none.
 */
export function slideDate(start: unknown, end: unknown): ReadDate | undefined {
  const [from, to] = [partsOf(start), partsOf(end)]
  if (from === undefined && to === undefined) return undefined
  const [startDate, endDate] = [from, to].map((text) => (text === undefined ? undefined : readDateText(text)))
  const isUnread = (from !== undefined && !startDate) || (to !== undefined && !endDate)
  const edtf = isUnread ? undefined : joinDates(startDate, endDate)
  return { text: [from, to].filter((text) => text !== undefined).join(' – '), edtf }
}

function partsOf(value: unknown): string | undefined {
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (name) => numberIn(asObject(value)[name]),
  )
  if (year === undefined) return undefined
  const sign = year.startsWith('-') ? '-' : ''
  const digits = year.replace('-', '')
  if (!/^\d+$/.test(digits)) return [day, month, year].filter((part) => part !== undefined).join(' ')
  const date = [digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0')]
  if (month !== undefined) date.push(month.padStart(2, '0'))
  if (month !== undefined && day !== undefined) date.push(day.padStart(2, '0'))
  if (date.length < 3 || hour === undefined) return date.join('-')
  const time = [hour, minute ?? '0', ...(second === undefined ? [] : [second])]
  return `${date.join('-')}T${time.map((part) => part.padStart(2, '0')).join(':')}`
}

function numberIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

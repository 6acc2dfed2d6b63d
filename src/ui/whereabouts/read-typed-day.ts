import type { DateProblem } from '../../domain/time/date-problem'
import { parseTypedDate } from '../../domain/time/parse-typed-date'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatDay } from '../../i18n/format-date'
import type { Messages } from '../../i18n/messages'

/**
 * The last day (days since 1970-01-01) that a typed date may mean within the extent, as where To is typed; or what is
 * wrong with it, in words.
 */
export function readTypedDay(
  text: string,
  extent: TimeWindow,
  locale: string,
  messages: Messages['time'],
): number | string {
  const read = parseTypedDate(text, { extent, locale })
  if ('problem' in read) return problemText(read.problem, messages)
  const { earliestStart, latestEnd } = read.span
  if (latestEnd <= extent.from || earliestStart >= extent.to) {
    return messages.outside(formatDay(extent.from, locale), formatDay(extent.to - 1, locale))
  }
  return Math.min(extent.to, Math.ceil(latestEnd)) - 1
}

function problemText({ code, values }: DateProblem, messages: Messages['time']): string {
  const impossible = code === 'date/impossible-day' || code === 'date/impossible-month'
  const text = messages.problems[impossible ? 'no-such-day' : 'not-a-date']
  const { suggestion } = values
  return typeof suggestion === 'string' ? messages.didYouMean(text, suggestion) : text
}

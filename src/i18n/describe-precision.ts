import type { EndKind, TimeSpan } from '../domain/time/time-span'
import { precision } from './en/precision'

type Precision = TimeSpan['precision']

/**
 * How exact a date is, in words: "known to the month", "approximate, given to the day", "start known to the
 * year, end open". An interval's ends are told apart by how much time each leaves open.
 */
export function describePrecision(span: TimeSpan, messages = precision): string {
  const { approximate, uncertain } = span
  const words = exactness(span, approximate || uncertain ? messages.given : messages.known, messages)
  if (approximate && uncertain) return messages.approximateAndDoubtful(words)
  if (approximate) return messages.approximate(words)
  return uncertain ? messages.doubtful(words) : words
}

type PrecisionWords = Readonly<Record<Precision, string>>

function exactness(span: TimeSpan, words: PrecisionWords, messages: typeof precision): string {
  if (!span.interval) return words[span.precision]
  const wordEnd = (kind: EndKind, width: number) => {
    if (kind === 'dated') return words[precisionOfWidth(width, span.precision)]
    return kind === 'open' ? messages.openEnd : messages.unknownEnd
  }
  const start = wordEnd(span.start, span.latestStart - span.earliestStart)
  const end = wordEnd(span.end, span.latestEnd - span.earliestEnd)
  return start === end ? start : messages.startAndEnd(start, end)
}

/** `width` in days: 0 where the end is known as well as the date can say. */
function precisionOfWidth(width: number, finest: Precision): Precision {
  if (width === 0) return finest === 'instant' ? 'instant' : 'day'
  if (width < 1) return 'day'
  if (width < 31) return 'month'
  if (width < 92) return 'season'
  if (width < 366) return 'year'
  return width < 3_653 ? 'decade' : 'century'
}

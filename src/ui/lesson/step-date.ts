import type { TimeWindow } from '../../domain/time/time-span'
import type { lesson } from '../../i18n/en/lesson'
import { formatWindow } from '../../i18n/format-window'

/** The time of a step in words: of one that shows all since the start of the atlas, its end. */
export function stepDate(
  window: TimeWindow,
  extent: TimeWindow,
  locale: string,
  messages: Pick<typeof lesson, 'upTo' | 'period'>,
): string {
  const [from, to] = formatWindow(window, locale)
  const isWhole = window.to >= extent.to
  return window.from <= extent.from && !isWhole ? messages.upTo(to) : messages.period(from, to)
}

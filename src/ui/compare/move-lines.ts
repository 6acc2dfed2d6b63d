import type { Atlas } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { BaseMove, BaseMoves } from '../../domain/compare/base-moves'
import { withoutCalendar } from '../../i18n/calendar-locale'
import type { compare } from '../../i18n/en/compare'
import { formatStart } from '../../i18n/format-date'
import { formatEnd } from '../../i18n/format-end'
import type { ChangeLine } from './change-lines'

interface Wording {
  readonly places: Atlas['places']
  readonly locale: string
  readonly words: typeof compare
}

/** The bases taken and left between two dates as lines, each base with its date; no line where there was none. */
export function moveLines(
  { taken, left }: BaseMoves,
  { places, locale, words }: Wording,
): readonly ChangeLine[] {
  const line = (label: string, moves: readonly BaseMove[], dateOf: typeof formatEnd): ChangeLine[] => {
    if (moves.length === 0) return []
    const texts = moves.map(({ stay, isCertain }) => {
      const text = words.moved(
        placeName(places, stay.place, locale),
        dateOf(stay.date, { locale: withoutCalendar(locale) }),
      )
      return isCertain ? text : words.perhaps(text)
    })
    return [{ label, text: texts.join('; ') }]
  }
  return [...line(words.taken, taken, formatStart), ...line(words.left, left, formatEnd)]
}

import type { Atlas, Stay } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { Who } from '../../domain/atlas/relocation-schema'
import { whoOf } from '../../domain/residency/persons'
import type { Statement } from '../../domain/residency/statements'
import type { whereabouts } from '../../i18n/en/whereabouts'
import { formatCountry } from '../../i18n/format-country'
import { formatStart } from '../../i18n/format-date'
import { formatEnd } from '../../i18n/format-end'
import type { Messages } from '../../i18n/messages'

/** Who the answer speaks of, in its order. */
export const ASKED: readonly Who[] = ['members', 'leadership']

/** A part of the answer. */
export interface Clause {
  readonly key: string
  /** Who was where. */
  readonly main: string
  /** The places that `main` names, in its order. */
  readonly places: readonly string[]
  /** Since or until when, where that is in doubt. */
  readonly dates: string
  readonly doubt: string
}

interface Wording {
  readonly places: Atlas['places']
  readonly locale: string
  readonly words: typeof whereabouts
  readonly dateMessages: Messages['date']
}

/** The parts of the answer for a day, in order. Where nothing is known of somebody, a part says so. */
export function answerClauses(
  statements: Readonly<Record<Who, readonly Statement[]>>,
  day: number,
  wording: Wording,
): readonly Clause[] {
  return ASKED.flatMap((who) =>
    statements[who].length > 0
      ? toldOf(statements[who], day).map((statement) => clauseOf(statement, wording))
      : [{ key: who, main: wording.words.silent[who], places: [], dates: '', doubt: '' }],
  )
}

/**
 * What the answer tells of a day (days since 1970-01-01); whoever reads finds the rest in the basis. A journey is told by
 * the stay that it leads to, and the last day of a stay by the next stay of the same people or at the same place.
 */
function toldOf(statements: readonly Statement[], day: number): readonly Statement[] {
  const stays = statements.flatMap(({ presence }) => (presence.kind === 'stay' ? [presence.stay] : []))
  const held = new Set(stays.map(({ place }) => place))
  const begun = stays.filter(({ span }) => span.earliestStart === day)
  const goesOn = (stay: Stay) =>
    begun.some((next) => next.place === stay.place || whoOf(next) === whoOf(stay))
  return statements.filter(({ presence }) => {
    if (presence.kind === 'leg') return !held.has(presence.leg.to)
    const { stay } = presence
    return !(stay.span.latestEnd === day + 1 && stay.span.earliestStart < day && goesOn(stay))
  })
}

/** Of whom the atlas does not state where they were, as a sentence; empty where it states it of all whom it follows. */
export function unstatedText(persons: readonly string[], { locale, words }: Wording): string {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  return persons.length > 0 ? words.unstated(list.format(persons)) : ''
}

/** The answer as a sentence of plain text, and that of those of whom the atlas does not state it. */
export function answerText(
  date: string,
  clauses: readonly Clause[],
  unstated: string,
  words: typeof whereabouts,
): string {
  const parts = clauses.map(({ main, dates, doubt }) =>
    [main, dates && ` ${dates}`, doubt && ` – ${doubt}`].join(''),
  )
  return [`${words.on(date)} ${parts.join('; ')}.`, unstated].filter(Boolean).join(' ')
}

function clauseOf({ presence, sureness, doubt, begun }: Statement, wording: Wording): Clause {
  const { places, locale, words, dateMessages } = wording
  const named = (id: string) => {
    const place = places.get(id)
    const name = placeName(places, id, locale)
    return place ? words.placeIn(name, formatCountry(place.country, locale)) : name
  }
  const part = presence.kind === 'stay' ? presence.stay : presence.leg
  const who = words.who(whoOf(part))
  const format = { locale, messages: dateMessages }
  const [start, end] = [formatStart(begun, format), formatEnd(part.date, format)]
  const isOver = doubt === 'end' && sureness === 'approximate'
  const since = isOver ? end && words.until(end) : start && words.since(start)
  const [first = '', second] =
    presence.kind === 'stay'
      ? [named(presence.stay.place)]
      : [named(presence.leg.from), named(presence.leg.to)]
  const isCity = presence.kind === 'stay' && places.get(presence.stay.place)?.precision === 'city'
  return {
    key: part.id,
    main: second === undefined ? words.at(who, first, isCity) : words.onTheWay(who, first, second),
    places: second === undefined ? [first] : [first, second],
    dates: (sureness !== 'certain' && since) || '',
    doubt: sureness === 'certain' ? '' : words.doubts[sureness],
  }
}

import type { AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { Precision } from '../../domain/atlas/place-schema'
import { namedPlaces } from '../../domain/marks/mark-names'
import type { Mark } from '../../domain/marks/mark-scene'
import { formatSpan, formatYear } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import type { OverlayState } from './overlay-state'

const EXACTNESS: readonly Precision[] = ['site', 'town', 'city', 'country']

/** The least exact of the places of the visible events. */
export function precisionOf(mark: Mark, { atlas }: OverlayState): Precision {
  let rank = 0
  for (const place of mark.places.keys()) {
    const precision = atlas.places.get(place)?.precision
    if (precision) rank = Math.max(rank, EXACTNESS.indexOf(precision))
  }
  return EXACTNESS[rank] ?? 'site'
}

/** The date of an event in words, with its doubts. */
export function eventDate(event: AtlasEvent, { locale, messages }: OverlayState): string {
  return formatSpan(event.span, event.date, { locale, style: 'short', messages: messages.date })
}

/** Ids of the places that name a mark, the busiest first. */
function placesOf({ events, places }: Mark, { atlas }: OverlayState): readonly string[] {
  return atlas.areMarksTitled && events.length > 1 ? [] : namedPlaces(places, atlas.places)
}

/** What names a mark: its places, the base `held` now first, then the busiest; or the titles of one event or two. */
export function nameOfMark(mark: Mark, state: OverlayState, held?: string): string {
  const { atlas, locale, messages } = state
  if (atlas.areMarksTitled)
    return mark.events.length > 2 ? '' : mark.events.map(({ title }) => title).join(' · ')
  const busiest = placesOf(mark, state)
  const places = held === undefined ? busiest : [held, ...busiest.filter((place) => place !== held)]
  const names = places.slice(0, 2).map((id) => placeName(atlas.places, id, locale))
  return places.length > 2 ? messages.map.marks.and(names[0] ?? '', places.length - 1) : names.join(' · ')
}

/** The years of the first and the last of the events of a mark. */
export function markDates(mark: Mark, { locale, messages }: OverlayState): string {
  const start = mark.events[0]?.span?.earliestStart
  const end = Math.max(...mark.mix.map(({ newest }) => newest)) - 1
  if (start === undefined || !Number.isFinite(end)) return ''
  const last = formatYear(end, locale)
  const first = Number.isFinite(start) ? formatYear(start, locale) : last
  return first === last ? last : messages.date.fromTo(first, last)
}

/** The accessible name: "title, date, place", or how many events of what kind at which places. */
export function markName(mark: Mark, state: OverlayState): string {
  const { atlas, scheme, locale, messages } = state
  const [event] = mark.events
  if (event && mark.events.length === 1) {
    const place = placeName(atlas.places, event.place, locale)
    return messages.map.marks.single(event.title, eventDate(event, state), place)
  }
  const mix = mark.mix.map(({ kind, count }) => {
    const label = scheme.kinds.find(({ id }) => id === kind)?.label ?? kind
    return messages.map.marks.mixPart(formatNumber(count, locale), label)
  })
  const places = placesOf(mark, state).map((id) => placeName(atlas.places, id, locale))
  return messages.map.marks.several(
    formatNumber(mark.events.length, locale),
    lists(locale, 'conjunction').format(places),
    markDates(mark, state),
    lists(locale, 'unit').format(mix),
  )
}

// `Intl` costs more than all else that a mark does in a step of time.
const listFormats = new Map<string, Intl.ListFormat>()

function lists(locale: string, type: 'conjunction' | 'unit'): Intl.ListFormat {
  const key = `${locale} ${type}`
  const format = listFormats.get(key) ?? new Intl.ListFormat(locale, { type })
  listFormats.set(key, format)
  return format
}

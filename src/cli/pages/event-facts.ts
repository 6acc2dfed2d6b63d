import type { Atlas, AtlasEvent, Place } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { standingOf } from '../../domain/standing/standing'
import { describePrecision } from '../../i18n/describe-precision'
import { card } from '../../i18n/en/card'
import { chronicle } from '../../i18n/en/chronicle'
import { formatCountry } from '../../i18n/format-country'
import { wordStanding } from '../../i18n/word-standing'
import { type Html, html } from './html'
import { LOCALE } from './locale'

/** When, where and how far it could be checked, each with how exactly it is known; `date` in words. */
export function eventFacts(event: AtlasEvent, atlas: Atlas, date: string): Html {
  return html`<dl class="page-facts">
<div><dt>${card.when}</dt><dd><strong>${date}</strong>${precisionOf(event)}${aside(event.dateNote)}</dd></div>
<div><dt>${card.where}</dt><dd>${placeFact(event, atlas)}</dd></div>
<div><dt>${card.checked}</dt><dd><strong>${event.verification && chronicle.verifications[event.verification]}</strong>${aside(
    wordStanding(standingOf(event, atlas), { locale: LOCALE, messages: card.standing }),
  )}</dd></div>
${
  event.actors.length > 0 &&
  html`<div><dt>${card.actors}</dt><dd dir="auto">${event.actors.join('; ')}</dd></div>`
}
</dl>`
}

function precisionOf({ span }: AtlasEvent): Html | undefined {
  const isCoarse = span && span.precision !== 'day' && span.precision !== 'instant'
  return isCoarse ? html` <span class="page-aside">${describePrecision(span)}</span>` : undefined
}

function placeFact(event: AtlasEvent, { places }: Atlas): Html {
  const place = places.get(event.place)
  const name = placeName(places, event.place, LOCALE)
  const exactness = event.position ? place && card.placePrecision[place.precision] : card.unplaced
  const others = event.otherPlaces.map((id) => placeName(places, id, LOCALE))
  return html`<strong>${name}</strong>${place && `, ${formatCountry(place.country, LOCALE)}`}${
    exactness && html` <span class="page-aside">${exactness}</span>`
  }${aside(event.placeNote)}${others.length > 0 && aside(card.otherPlaces(listOf(others)))}${
    place && otherNames(place, name)
  }`
}

function otherNames(place: Place, shown: string): Html | undefined {
  const names = Object.entries(place.names).filter(([, name]) => name !== shown)
  if (names.length === 0) return undefined
  const languages = new Intl.DisplayNames([LOCALE], { type: 'language', fallback: 'code' })
  return html`<p class="page-aside">${names.map(([language, name], i) => {
    const unverified = place.unverifiedNames.includes(language) && ` (${card.unverifiedName})`
    return html`${i > 0 && ' · '}${languages.of(language)} <bdi lang="${language}">${name}</bdi>${unverified}`
  })}</p>`
}

function aside(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<p class="page-aside" dir="auto">${text}</p>`
}

function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'unit' }).format(items)
}

import type { Atlas } from '../../domain/atlas/atlas'
import { countryCodes } from '../../domain/check/country-box'
import { oncePerObject } from '../../domain/once-per-object'
import type { Choice } from '../../domain/search/find-choices'
import type { editForm } from '../../i18n/en/edit-form'
import { formatCountry } from '../../i18n/format-country'
import { formatSpan } from '../../i18n/format-date'

export type ChoicesOf = Readonly<Record<'places' | 'events' | 'legs' | 'sources', readonly Choice[]>>

/** What fields can choose from, in the words of a language; kept as long as the atlas is. */
export function choicesOf(atlas: Atlas, locale: string, words: typeof editForm): ChoicesOf {
  const made = choicesIn(atlas)
  const known = made.get(locale) ?? makeChoices(atlas, locale, words)
  made.set(locale, known)
  return known
}

const choicesIn = oncePerObject((_: Atlas) => new Map<string, ChoicesOf>())

function makeChoices(atlas: Atlas, locale: string, words: typeof editForm): ChoicesOf {
  const dated = ({ id, title, span, date }: Atlas['legs'][number] | Atlas['events'][number]): Choice => ({
    id,
    label: title,
    detail: formatSpan(span, date, { locale, style: 'short' }),
  })
  return {
    places: [...atlas.places.values()].map(({ id, name, names, otherNames, country, precision }) => ({
      id,
      label: name,
      names: [...Object.values(names), ...otherNames],
      detail: words.place.detail(formatCountry(country, locale), words.place.precision[precision]),
    })),
    events: atlas.events.map(dated),
    legs: atlas.legs.map(dated),
    sources: [...atlas.sources.values()].map(({ id, title }) => ({ id, label: title, detail: id })),
  }
}

/** All countries by their names in a language. */
export function countryChoices(locale: string): readonly Choice[] {
  const known = countries.get(locale)
  if (known) return known
  const made = countryCodes().map((code) => ({ id: code, label: formatCountry(code, locale), detail: code }))
  made.sort((a, b) => a.label.localeCompare(b.label, locale))
  countries.set(locale, made)
  return made
}

const countries = new Map<string, readonly Choice[]>()

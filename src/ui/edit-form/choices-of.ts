import { allNames } from '../../domain/atlas/all-names'
import type { Atlas } from '../../domain/atlas/atlas'
import { countryCodes } from '../../domain/check/country-box'
import { type KnownTown, townId, townPosition, townsBeside } from '../../domain/map-edit/known-town'
import { oncePerObject } from '../../domain/once-per-object'
import type { Choice } from '../../domain/search/find-choices'
import type { editForm } from '../../i18n/en/edit-form'
import { formatCountry } from '../../i18n/format-country'
import { formatSpan } from '../../i18n/format-date'
import { sourceNote } from '../../i18n/source-note'

export type ChoiceKind = 'places' | 'events' | 'legs' | 'sources'

/** What a field can choose from, in the words of a language; kept as long as what it is made of stays. */
export function choicesOf(
  kind: ChoiceKind,
  atlas: Atlas,
  locale: string,
  words: typeof editForm,
): readonly Choice[] {
  const made = choicesIn(atlas[kind])
  const key = `${kind} ${locale}`
  const known = made.get(key) ?? makeChoices(kind, atlas, locale, words)
  made.set(key, known)
  return known
}

const choicesIn = oncePerObject((_: object) => new Map<string, readonly Choice[]>())

function makeChoices(
  kind: ChoiceKind,
  atlas: Atlas,
  locale: string,
  words: typeof editForm,
): readonly Choice[] {
  switch (kind) {
    case 'places':
      return [...atlas.places.values()].map((place) => ({
        id: place.id,
        label: place.name,
        names: allNames(place),
        detail: words.place.detail(
          formatCountry(place.country, locale),
          place.isPrecisionOpen ? '' : words.place.precision[place.precision],
        ),
      }))
    case 'sources':
      return [...atlas.sources.values()].map((source) => ({
        id: source.id,
        label: source.title,
        detail: [sourceNote(source, locale), source.id].filter(Boolean).join(' · '),
      }))
    default:
      return atlas[kind].map(({ id, title, span, date }) => ({
        id,
        label: title,
        // Worded only where it is shown: there may be many thousand.
        get detail() {
          return formatSpan(span, date, { locale, style: 'short' })
        },
      }))
  }
}

/** The towns that are no places of the atlas, with what tells those of one name apart; kept as those are. */
export function townChoices(
  towns: readonly KnownTown[],
  { places }: Pick<Atlas, 'places'>,
  locale: string,
  words: typeof editForm,
): readonly Choice[] {
  const made = townChoicesIn(places)(towns)
  const known = made.get(locale) ?? makeTownChoices(towns, places, locale, words)
  made.set(locale, known)
  return known
}

const townChoicesIn = oncePerObject((_: Atlas['places']) =>
  oncePerObject((_: readonly KnownTown[]) => new Map<string, readonly Choice[]>()),
)

function makeTownChoices(
  towns: readonly KnownTown[],
  places: Atlas['places'],
  locale: string,
  words: typeof editForm,
): readonly Choice[] {
  return townsBeside(towns, places.values()).map((town) => ({
    id: townId(town),
    label: town.name,
    get detail() {
      return words.place.town(formatCountry(town.country, locale), townPosition(town))
    },
  }))
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

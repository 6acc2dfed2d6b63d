import type { Atlas } from '../../domain/atlas/atlas'
import { PARTY_KINDS } from '../../domain/atlas/atlas-schema'
import { VERIFICATIONS } from '../../domain/atlas/event-schema'
import { placeName } from '../../domain/atlas/place-name'
import type { MarkKind } from '../../domain/marks/mark-scheme'
import type { FilterGroup } from '../../domain/select/passes-filters'
import { formatCountry } from '../../i18n/format-country'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'

export interface FilterOption {
  readonly id: string
  readonly label: string
  readonly category?: MarkKind
}

/** Options under a heading of their own; one without a heading where a group has no sections. */
export interface FilterSection {
  readonly heading: string | undefined
  readonly options: readonly FilterOption[]
}

export type FilterOptions = Readonly<Record<FilterGroup, readonly FilterSection[]>>

/** All options that some event of the atlas has: places by country, parties by kind. */
export function filterOptions(atlas: Atlas, messages: ChronicleMessages, locale: string): FilterOptions {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const byLabel = (a: FilterOption, b: FilterOption) => compare(a.label, b.label)

  const countries = new Map<string | undefined, FilterOption[]>()
  for (const id of new Set(atlas.events.flatMap((event) => event.place || []))) {
    const country = atlas.places.get(id)?.country
    const options = countries.get(country) ?? []
    options.push({ id, label: placeName(atlas.places, id, locale) })
    countries.set(country, options)
  }
  const places = Array.from(countries, ([country, options]) => ({
    heading: country && formatCountry(country, locale),
    options: options.sort(byLabel),
  })).sort((a, b) => compare(a.heading ?? '\uffff', b.heading ?? '\uffff'))

  const speakers = new Set(atlas.events.flatMap((event) => event.claims.map((claim) => claim.by)))
  const parties = [...PARTY_KINDS, undefined].map((kind) => ({
    heading: kind && messages.partyKinds[kind],
    options: Array.from(speakers)
      .filter((id) => atlas.parties.get(id)?.kind === kind)
      .map((id) => ({ id, label: atlas.parties.get(id)?.label ?? id }))
      .sort(byLabel),
  }))

  const used = new Set(atlas.events.map((event) => event.verification))
  return {
    categories: [
      {
        heading: undefined,
        options: atlas.categories.map((category) => ({ id: category.id, label: category.label, category })),
      },
    ],
    places,
    parties: parties.filter((section) => section.options.length > 0),
    verifications: [
      {
        heading: undefined,
        options: VERIFICATIONS.filter((id) => used.has(id)).map((id) => ({
          id,
          label: messages.verifications[id],
        })),
      },
    ],
  }
}

/** The label of a choice, also of one that no event has. */
export function optionLabel(
  group: FilterGroup,
  id: string,
  atlas: Atlas,
  messages: ChronicleMessages,
  locale: string,
): string {
  switch (group) {
    case 'categories':
      return atlas.categories.find((category) => category.id === id)?.label ?? id
    case 'places':
      return placeName(atlas.places, id, locale)
    case 'parties':
      return atlas.parties.get(id)?.label ?? id
    case 'verifications':
      return VERIFICATIONS.find((known) => known === id) ? messages.verifications[id as 'disputed'] : id
  }
}

import type { Atlas } from '../../domain/atlas/atlas'
import type { KnownId, ReferenceIds } from '../../domain/schema-help/reference-kind'
import { parseTypedDate } from '../../domain/time/parse-typed-date'
import { formatSpan } from '../../i18n/format-date'
import type { ReadDate } from '../../ui/source-text/source-help'

/** The ids of an atlas that its files may refer to. */
export function referenceIds(atlas: Atlas): ReferenceIds {
  const titled = ({ id, title }: { readonly id: string; readonly title: string }): KnownId => ({
    id,
    label: title,
  })
  const labelled = ({ id, label }: KnownId): KnownId => ({ id, label })
  return {
    place: [...atlas.places.values()].map(({ id, name }) => ({ id, label: name })),
    category: atlas.categories.map(labelled),
    party: [...atlas.parties.values()].map(labelled),
    source: [...atlas.sources.values()].map(titled),
    event: atlas.events.map(titled),
    leg: atlas.legs.map(titled),
  }
}

/** Reads a date however it is typed; undefined where it is none. */
export function readDateOf(locale: string): (typed: string) => ReadDate | undefined {
  return (typed) => {
    const read = parseTypedDate(typed, { locale })
    return 'span' in read
      ? { edtf: read.edtf, words: formatSpan(read.span, read.edtf, { locale }) }
      : undefined
  }
}

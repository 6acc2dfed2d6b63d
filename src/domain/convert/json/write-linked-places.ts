import { linkedPlacesWhen } from '../../export/linked-places-when'
import { asArray, asObject, asText, isJsonObject, type JsonObject, ownMember } from '../../json/json-value'
import { parseDate } from '../../time/edtf'
import type { NoteBook } from '../convert-note'
import type { ForeignCollection } from '../converted'

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** Members of a feature of Linked Places that are lists of objects. */
const LISTS = ['names', 'types', 'links', 'descriptions', 'relations', 'depictions']

/**
 * Features in Linked Places format: `@id`, `when` from the date, `names`, `types` from the category, `links` from the
 * link, `descriptions` from the summary; where a feature has such lists, as `readLinkedPlaces` keeps them, these themselves.
 * All other properties stay as they are beside them, so that nothing is lost.
 */
export function writeLinkedPlaces({ features, members }: ForeignCollection, notes: NoteBook): JsonObject {
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    ...members,
    features: features.map((feature) => linkedFeature(feature, notes)),
  }
}

function linkedFeature(feature: JsonObject, notes: NoteBook): JsonObject {
  const { type, id, geometry, properties, when, ...others } = feature
  const all = asObject(properties)
  const isLinked = ([name, value]: readonly [string, unknown]) =>
    LISTS.includes(name) && asArray(value).some(isJsonObject)
  const lists = Object.fromEntries(Object.entries(all).filter(isLinked))
  const own = Object.fromEntries(Object.entries(all).filter((entry) => !isLinked(entry)))
  const text = (name: string) => asText(ownMember(own, name))
  const date = text('date')
  const read = date === undefined ? undefined : parseDate(date)
  const dated = when ?? (read && 'span' in read ? linkedPlacesWhen(read.span) : undefined)
  if (dated === undefined && date !== undefined) notes.add('no-date')
  const toponym = text('placeName') ?? text('title')
  const [category, url, summary] = [text('category'), text('url'), text('summary')]
  return {
    ...(id === undefined ? {} : { '@id': String(id), id }),
    type,
    properties: own,
    ...(dated === undefined ? {} : { when: dated }),
    ...(toponym === undefined ? {} : { names: [{ toponym }] }),
    ...(category === undefined ? {} : { types: [{ label: category }] }),
    geometry,
    ...(url === undefined ? {} : { links: [{ type: 'seeAlso', identifier: url }] }),
    ...(summary === undefined ? {} : { descriptions: [{ value: summary }] }),
    ...lists,
    ...others,
  }
}

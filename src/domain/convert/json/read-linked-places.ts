import { whenDate } from '../../fields/when-date'
import { asArray, asObject, asText, type JsonObject, ownMember } from '../../json/json-value'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { takeTexts } from '../take-texts'

/** Members of a feature that are read, or stay beside the properties. */
const READ = new Set(['type', 'id', '@id', 'geometry', 'properties', 'when'])

/** Properties that are texts by right. */
const TEXTS = ['title', 'date', 'summary', 'category', 'placeName', 'source', 'url'] as const

/** Whether a collection is one of Linked Places: by its context, or by names that say which toponym they are. */
export function isLinkedPlaces(value: unknown): boolean {
  const { '@context': context, features } = asObject(value)
  if (/linked-?places|linkedpasts/i.test(typeof context === 'string' ? context : '')) return true
  const [first] = asArray(features)
  const [name] = asArray(ownMember(asObject(first), 'names'))
  return asText(ownMember(asObject(name), 'toponym')) !== undefined
}

/**
 * Reads a collection in Linked Places format: the title from `properties` or the first name, the date from the first
 * timespan, which stays in `when` beside the properties with all others, category from the first type, summary from
 * the first description. What else a feature has (`names`, `types`, `links`,
 * `relations`…) becomes a property.
 */
export function readLinkedPlaces(value: unknown, notes: NoteBook): Reading {
  const { features, type: _, '@context': __, ...members } = asObject(value)
  return {
    features: asArray(features).map((feature, index) => placeFeature(asObject(feature), index + 1, notes)),
    members,
  }
}

function placeFeature(feature: JsonObject, count: number, notes: NoteBook): JsonObject {
  const at = { feature: count }
  const own = asObject(feature.properties)
  const when = feature.when === undefined ? undefined : whenDate(feature.when)
  if (when?.isOuter) notes.add('when-outer', {}, { ...at, text: when.text })
  if (when && when.others > 0) notes.add('timespans', {}, { ...at, text: String(when.others + 1) })
  const { texts, others } = takeTexts(own, TEXTS)
  const id = idOf(feature)
  const beside = Object.entries(feature).filter(
    ([name, value]) => !READ.has(name) || (name === '@id' && String(value) !== String(id)),
  )
  return draftFeature(
    {
      at,
      id,
      geometry: feature.geometry ?? null,
      title: texts.title ?? first(feature.names, 'toponym'),
      date: texts.date ?? (when && { text: when.edtf ?? when.text, edtf: when.edtf }),
      summary: texts.summary ?? first(feature.descriptions, 'value'),
      category: texts.category ?? first(feature.types, 'label'),
      placeName: texts.placeName,
      source: texts.source,
      url: texts.url,
      others: [...Object.entries(others), ...beside],
      members: feature.when === undefined ? {} : { when: feature.when },
    },
    notes,
  )
}

function idOf({ id, '@id': link }: JsonObject): string | number | undefined {
  return typeof id === 'number' || typeof id === 'string' ? id : asText(link)
}

/** A text member of the first item of a list. */
function first(list: unknown, member: string): string | undefined {
  return asText(ownMember(asObject(asArray(list)[0]), member))
}

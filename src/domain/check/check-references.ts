import { asArray, asObject, isBlankText, type JsonPath, textsOf } from '../json/json-value'
import { bareWord } from '../search/nearest-word'
import { checkWithin } from './check-within'
import { type CheckedFile, type Dataset, featuresOf, isLeg, type RawFeature } from './dataset'
import type { Gazetteer } from './gazetteer'
import { createReferenceCheck, type KnownIds, type ReferenceCode } from './reference-check'

/** Checks that every id that is referred to exists: places, parties, categories, sources, legs, events. */
export function checkReferences(dataset: Dataset, gazetteer: Gazetteer): void {
  const references = createReferenceCheck(dataset)
  const check = references.look
  const placeNames = placeNamesOf(gazetteer)
  const { parties, categories } = asObject(dataset.atlas?.document.value)
  const partyNames = labelsOf(parties)
  const categoryNames = labelsOf(categories)
  const place = (file: CheckedFile, id: unknown, path: JsonPath): void =>
    check(file, 'reference/place', gazetteer.places, id, path, placeNames)
  const each = (
    file: CheckedFile,
    code: ReferenceCode,
    known: KnownIds,
    ids: unknown,
    path: JsonPath,
  ): void => {
    const seen = new Set<string>()
    for (const [id, index] of textsOf(ids)) {
      check(file, code, known, id, [...path, index])
      if (seen.has(id) && !isBlankText(id)) file.report.add('reference/repeated', [...path, index], { id })
      seen.add(id)
    }
  }
  const sources = (file: CheckedFile, ids: unknown, path: JsonPath): void =>
    each(file, 'reference/source', gazetteer.sources, ids, path)

  for (const { file, properties, path } of featuresOf(dataset.events)) {
    const at = [...path, 'properties']
    place(file, properties.place, [...at, 'place'])
    for (const [id, index] of textsOf(properties.otherPlaces)) place(file, id, [...at, 'otherPlaces', index])
    check(
      file,
      'reference/category',
      gazetteer.categories,
      properties.category,
      [...at, 'category'],
      categoryNames,
    )
    each(file, 'reference/leg', gazetteer.legs, properties.legs, [...at, 'legs'])
    sources(file, properties.sources, [...at, 'sources'])
    const claims = asArray(properties.claims)
    for (let index = 0; index < claims.length; index++) {
      const claim = asObject(claims[index])
      check(file, 'reference/party', gazetteer.parties, claim.by, [...at, 'claims', index, 'by'], partyNames)
      sources(file, claim.sources, [...at, 'claims', index, 'sources'])
    }
  }
  for (const feature of featuresOf(dataset.relocations)) {
    const { file, properties, path } = feature
    const at = [...path, 'properties']
    for (const name of isLeg(feature) ? ['from', 'to'] : ['place'])
      place(file, properties[name], [...at, name])
    for (const [id, index] of textsOf(properties.stops)) place(file, id, [...at, 'stops', index])
    each(file, 'reference/event', gazetteer.events, properties.events, [...at, 'events'])
    sources(file, properties.sources, [...at, 'sources'])
  }
  for (const { file, properties, path } of featuresOf(dataset.places)) {
    const at = [...path, 'properties']
    place(file, properties.within, [...at, 'within'])
    check(file, 'reference/source', gazetteer.sources, properties.coordinateSource, [
      ...at,
      'coordinateSource',
    ])
    sources(file, properties.sources, [...at, 'sources'])
  }
  references.report()
  checkWithin(dataset)
  checkBackReferences(dataset, gazetteer)
}

/** The id of each place by its folded names, for those who write the name where the id belongs. */
function placeNamesOf(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const [id, { names }] of gazetteer.places ?? []) {
    for (const name of names) if (!ids.has(bareWord(name))) ids.set(bareWord(name), id)
  }
  return ids
}

/** The id of each item of a list by its folded label. */
function labelsOf(items: unknown): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const item of asArray(items)) {
    const { id, label } = asObject(item)
    if (typeof id === 'string' && typeof label === 'string') ids.set(bareWord(label), id)
  }
  return ids
}

/** The ids that a feature names; not sound where one of them is unknown and may be meant for any other. */
interface Named {
  readonly feature: RawFeature
  readonly ids: ReadonlySet<string>
  readonly isSound: boolean
}

/** A leg and an event that belong together should each name the other. */
function checkBackReferences(dataset: Dataset, gazetteer: Gazetteer): void {
  const events = namedBy(dataset.events, 'legs', gazetteer.legs)
  const legs = namedBy(dataset.relocations, 'events', gazetteer.events)
  for (const [id, { feature }] of legs) if (!isLeg(feature)) legs.delete(id)
  checkNamedBack(legs, 'events', events, { kind: 'event', member: 'legs' })
  checkNamedBack(events, 'legs', legs, { kind: 'leg', member: 'events' })
}

function namedBy(file: CheckedFile | undefined, member: string, known: KnownIds): Map<string, Named> {
  const named = new Map<string, Named>()
  for (const feature of featuresOf(file)) {
    if (feature.id === undefined) continue
    const ids = new Set([...textsOf(feature.properties[member])].map(([id]) => id))
    const isSound = known === undefined || [...ids].every((id) => known.has(id))
    named.set(feature.id, { feature, ids, isSound })
  }
  return named
}

function checkNamedBack(
  from: ReadonlyMap<string, Named>,
  member: string,
  to: ReadonlyMap<string, Named>,
  back: { readonly kind: string; readonly member: string },
): void {
  for (const [id, { feature }] of from) {
    for (const [other, index] of textsOf(feature.properties[member])) {
      const named = to.get(other)
      if (named === undefined || !named.isSound || named.ids.has(id)) continue
      const path = [...feature.path, 'properties', member, index]
      feature.file.report.add('reference/one-way', path, { from: id, to: other, ...back })
    }
  }
}

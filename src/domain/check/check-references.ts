import { asArray, asObject, asText, type JsonPath, textsOf } from '../json/json-value'
import { checkWithin } from './check-within'
import type { ProblemCode } from './codes'
import { type CheckedFile, type Dataset, featuresOf, isLeg, type RawFeature } from './dataset'
import type { Gazetteer } from './gazetteer'
import { foldWord, nearestWord } from './nearest-word'

/** Letters compared at most for suggestions, so that a file of nothing but unknown ids stays fast. */
const SUGGESTION_BUDGET = 2_000_000

/** Checks that every id that is referred to exists: places, parties, categories, sources, legs, events. */
export function checkReferences(dataset: Dataset, gazetteer: Gazetteer): void {
  const check = createReferenceCheck()
  const placeNames = placeNamesOf(gazetteer)
  const place = (file: CheckedFile, id: unknown, path: JsonPath): void =>
    check(file, 'reference/place', gazetteer.places, id, path, placeNames)
  const each = (file: CheckedFile, code: ProblemCode, known: Known, ids: unknown, path: JsonPath): void => {
    const seen = new Set<string>()
    for (const [id, index] of textsOf(ids)) {
      check(file, code, known, id, [...path, index])
      if (seen.has(id)) file.report.add('reference/repeated', [...path, index], { id })
      seen.add(id)
    }
  }
  const sources = (file: CheckedFile, ids: unknown, path: JsonPath): void =>
    each(file, 'reference/source', gazetteer.sources, ids, path)

  for (const { file, properties, path } of featuresOf(dataset.events)) {
    const at = [...path, 'properties']
    place(file, properties.place, [...at, 'place'])
    for (const [id, index] of textsOf(properties.otherPlaces)) place(file, id, [...at, 'otherPlaces', index])
    check(file, 'reference/category', gazetteer.categories, properties.category, [...at, 'category'])
    each(file, 'reference/leg', gazetteer.legs, properties.legs, [...at, 'legs'])
    sources(file, properties.sources, [...at, 'sources'])
    const claims = asArray(properties.claims)
    for (let index = 0; index < claims.length; index++) {
      const claim = asObject(claims[index])
      check(file, 'reference/party', gazetteer.parties, claim.by, [...at, 'claims', index, 'by'])
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
  checkWithin(dataset)
  checkBackReferences(dataset)
}

type Known = ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined

function createReferenceCheck() {
  let budget = SUGGESTION_BUDGET
  const suggestions = new Map<string, string>()

  return function check(
    file: CheckedFile,
    code: ProblemCode,
    known: Known,
    id: unknown,
    path: JsonPath,
    names?: ReadonlyMap<string, string>,
  ): void {
    if (known === undefined || typeof id !== 'string' || known.has(id)) return
    const key = `${code} ${id}`
    let suggestion = suggestions.get(key)
    if (suggestion === undefined) {
      budget -= known.size
      const named = names?.get(foldWord(id.slice(0, 64)))
      suggestion = named ?? (budget > 0 ? nearestWord(id, known.keys()) : undefined) ?? ''
      suggestions.set(key, suggestion)
    }
    file.report.add(code, path, { id: id.slice(0, 80), suggestion })
  }
}

/** The id of each place by its folded names, for those who write the name where the id belongs. */
function placeNamesOf(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const [id, { names }] of gazetteer.places ?? []) {
    for (const name of names) if (!ids.has(foldWord(name))) ids.set(foldWord(name), id)
  }
  return ids
}

/** A leg and an event that belong together should each name the other. */
function checkBackReferences(dataset: Dataset): void {
  const legsOfEvents = new Map<string, ReadonlySet<string>>()
  const eventPaths: RawFeature[] = []
  for (const event of featuresOf(dataset.events)) {
    if (event.id === undefined) continue
    legsOfEvents.set(event.id, new Set([...textsOf(event.properties.legs)].map(([id]) => id)))
    if (event.properties.legs !== undefined) eventPaths.push(event)
  }
  const eventsOfLegs = new Map<string, ReadonlySet<string>>()
  for (const leg of featuresOf(dataset.relocations)) {
    if (leg.id === undefined || !isLeg(leg)) continue
    const events = [...textsOf(leg.properties.events)]
    eventsOfLegs.set(leg.id, new Set(events.map(([id]) => id)))
    for (const [id, index] of events) {
      if (legsOfEvents.get(id)?.has(leg.id) !== false) continue
      const values = { from: leg.id, to: id, kind: 'event', member: 'legs' }
      leg.file.report.add('reference/one-way', [...leg.path, 'properties', 'events', index], values)
    }
  }
  for (const event of eventPaths) {
    for (const [id, index] of textsOf(event.properties.legs)) {
      if (eventsOfLegs.get(id)?.has(asText(event.id) ?? '') !== false) continue
      const values = { from: event.id ?? '', to: id, kind: 'leg', member: 'events' }
      event.file.report.add('reference/one-way', [...event.path, 'properties', 'legs', index], values)
    }
  }
}

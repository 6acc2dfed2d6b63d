import * as v from 'valibot'
import type { Problem } from '../problem'
import { compareEvents } from '../select/compare-events'
import { parseDate } from '../time/edtf'
import type { TimeSpan } from '../time/time-span'
import type { Atlas, AtlasEvent, Leg, Place, Position, Stay } from './atlas'
import {
  atlasFileSchema,
  eventPropertiesSchema,
  legFeatureSchema,
  nameSchema,
  partySchema,
  placeFeatureSchema,
  sourceSchema,
  stayFeatureSchema,
} from './schema'

/** The parsed JSON of the files of a dataset. */
export interface AtlasFiles {
  readonly atlas: unknown
  readonly events: unknown
  readonly relocations: unknown
  readonly places: unknown
  readonly sources: unknown
}

type Path = readonly (string | number)[]

/** One party or name that is amiss does not cost the others. */
const readableAtlasFileSchema = v.looseObject({
  ...atlasFileSchema.entries,
  parties: v.array(v.unknown()),
  names: v.optional(v.array(v.unknown())),
})

/** Date and geometry may be missing: such an event is kept and listed as undated or unplaced. */
const readableEventSchema = v.looseObject({
  type: v.literal('Feature'),
  id: v.union([v.string(), v.number()]),
  geometry: v.nullish(v.looseObject({ type: v.string() })),
  properties: v.looseObject({ ...eventPropertiesSchema.entries, date: v.optional(v.string(), '') }),
})

/**
 * Assembles the dataset from its parsed files. A part that does not have the shape of `schema.ts` is left out
 * and named in `problems`; the rest stays usable.
 *
 * @throws never; `undefined` as the atlas means that `atlas.json` itself could not be read.
 */
export function readAtlas(files: AtlasFiles): { atlas: Atlas | undefined; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (code: string, path: Path, values: Problem['values'] = {}) => {
    problems.push({ code, severity: 'error', values, path, from: 0, to: 0 })
  }
  const read = <const S extends v.GenericSchema>(schema: S, value: unknown, path: Path) => {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    const issue = result.issues[0]
    const at = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)))
    report('read/shape', [...path, ...at], { message: issue.message })
    return undefined
  }
  const span = (text: string, path: Path): TimeSpan | undefined => {
    if (text === '') return undefined
    const result = parseDate(text)
    if ('span' in result) return result.span
    report(result.problem.code, path, { ...result.problem.values, text })
    return undefined
  }

  const list = (name: keyof AtlasFiles, members: readonly unknown[] | undefined): readonly unknown[] => {
    // A file that could not be fetched is `undefined`; the page names it by itself.
    if (!members && files[name] !== undefined) report('read/shape', [name], { message: 'not a list' })
    return members ?? []
  }

  const file = read(readableAtlasFileSchema, files.atlas, ['atlas'])
  if (!file) return { atlas: undefined, problems }
  const readAll = <const S extends v.GenericSchema>(schema: S, members: readonly unknown[], path: Path) =>
    members.flatMap((member, i) => read(schema, member, [...path, i]) ?? [])

  const ids = new Set<string>()
  /** Whether the id is still free; ids name features in links, so that the first one keeps it. */
  const isNew = (id: string, path: Path) => {
    const isFree = !ids.has(id)
    if (isFree) ids.add(id)
    else report('read/duplicate-id', [...path, 'id'], { id })
    return isFree
  }

  const places = new Map<string, Place>()
  for (const [i, value] of list('places', featuresOf(files.places)).entries()) {
    const feature = read(placeFeatureSchema, value, ['places', 'features', i])
    if (!feature) continue
    const { properties } = feature
    const names: Record<string, string> = { en: properties.name }
    for (const [key, name] of textsOf(properties)) {
      if (key.startsWith('name:')) names[key.slice('name:'.length)] = name
    }
    places.set(feature.id, {
      id: feature.id,
      name: properties.name,
      names,
      otherNames: otherNamesOf(properties),
      unverifiedNames: properties.unverifiedNames ?? [],
      country: properties.country,
      kind: properties.kind,
      precision: properties.precision,
      within: properties.within,
      position: toPosition(feature.geometry.coordinates),
      note: properties.note,
    })
  }

  const steps = stepsOf(featuresOf(files.relocations) ?? [])
  const events: AtlasEvent[] = []
  for (const [i, value] of list('events', featuresOf(files.events)).entries()) {
    const path: Path = ['events', 'features', i]
    const feature = read(readableEventSchema, value, path)
    if (!feature || !isNew(String(feature.id), path)) continue
    const { properties, geometry } = feature
    const position = pointOf(geometry)
    if (geometry?.type === 'Point' && !position) report('read/position', [...path, 'geometry', 'coordinates'])
    events.push({
      id: String(feature.id),
      title: properties.title,
      date: properties.date,
      span: span(properties.date, [...path, 'properties', 'date']),
      dateNote: properties.dateNote,
      position,
      place: properties.place,
      placeNote: properties.placeNote,
      otherPlaces: properties.otherPlaces ?? [],
      category: properties.category,
      summary: properties.summary,
      verification: properties.verification,
      origin: properties.origin,
      priority: properties.priority,
      inference: properties.inference,
      seed: properties.seed,
      differences: properties.differences ?? [],
      searchedNotFound: properties.searchedNotFound ?? [],
      actors: properties.actors ?? [],
      legs: properties.legs ?? [],
      step: steps.get(String(feature.id)) ?? 0,
      claims: properties.claims,
      sources: properties.sources,
    })
  }
  events.sort(compareEvents)

  const legs: Leg[] = []
  const stays: Stay[] = []
  for (const [i, value] of list('relocations', featuresOf(files.relocations)).entries()) {
    const path: Path = ['relocations', 'features', i]
    if (kindOf(value) === 'stay') {
      const stay = read(stayFeatureSchema, value, path)
      const known = stay && span(stay.properties.date, [...path, 'properties', 'date'])
      if (!stay || !known || !isNew(stay.id, path)) continue
      const { kind: _, ...properties } = stay.properties
      stays.push({
        ...properties,
        id: stay.id,
        span: known,
        position: toPosition(stay.geometry.coordinates),
        note: properties.note,
      })
    } else {
      const leg = read(legFeatureSchema, value, path)
      const known = leg && span(leg.properties.date, [...path, 'properties', 'date'])
      if (!leg || !known || !isNew(leg.id, path)) continue
      const { kind: _, ...properties } = leg.properties
      legs.push({
        ...properties,
        id: leg.id,
        span: known,
        positions: leg.geometry.coordinates.map(toPosition),
        figures: (properties.figures ?? []).map(({ text, value: number, by }) => ({
          text,
          value: number,
          by,
        })),
        note: properties.note,
      })
    }
  }
  legs.sort(bySpan)
  stays.sort(bySpan)

  const sources = new Map(
    list('sources', Array.isArray(files.sources) ? files.sources : undefined)
      .map((value: unknown, i) => read(sourceSchema, value, ['sources', i]))
      .filter((source) => source !== undefined)
      .map((source) => [source.id, source]),
  )

  const extentFrom = span(file.extent.from, ['atlas', 'extent', 'from'])
  const extentTo = span(file.extent.to, ['atlas', 'extent', 'to'])
  const isOpen = ![extentFrom?.earliestStart ?? 0, extentTo?.latestEnd ?? 0].every(Number.isFinite)
  const isReversed = extentFrom && extentTo && extentFrom.earliestStart >= extentTo.latestEnd
  if (isReversed || isOpen) report('read/extent', ['atlas', 'extent'])
  const [west = -180, south = -85, east = 180, north = 85] = file.view.bounds
  return {
    atlas: {
      title: file.title,
      subtitle: file.subtitle,
      summary: file.summary,
      version: file.version,
      licence: file.licence,
      extent: isReversed || isOpen ? extentOf(events) : extentOf(events, extentFrom, extentTo),
      bounds: [west, south, east, north],
      categories: file.categories,
      parties: new Map(
        readAll(partySchema, file.parties, ['atlas', 'parties']).map((party) => [party.id, party]),
      ),
      names: readAll(nameSchema, file.names ?? [], ['atlas', 'names']).map((name) => [
        ...namesOf(name),
        ...otherNamesOf(name),
      ]),
      places,
      sources,
      events,
      legs,
      stays,
      problems,
    },
    problems,
  }
}

function featuresOf(collection: unknown): readonly unknown[] | undefined {
  const features = (collection as { features?: unknown } | null | undefined)?.features
  return Array.isArray(features) ? features : undefined
}

function textsOf(members: object): [key: string, text: string][] {
  return Object.entries(members).filter(([, value]) => typeof value === 'string')
}

/** `name` and its translations. */
function namesOf(members: object): string[] {
  return textsOf(members).flatMap(([key, name]) => (/^name(?::|$)/.test(key) ? name : []))
}

/** What `alt_name` and `alt_name:xx` list. */
function otherNamesOf(members: object): string[] {
  const lists = textsOf(members).flatMap(([key, list]) =>
    /^alt_name(?::|$)/.test(key) ? list.split(';') : [],
  )
  return [...new Set(lists.map((name) => name.trim()).filter((name) => name !== ''))]
}

/** The position of each event among those of its leg, as the file has them. */
function stepsOf(relocations: readonly unknown[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const feature of relocations) {
    const { events } = (feature as { properties?: { events?: unknown } } | null)?.properties ?? {}
    if (!Array.isArray(events)) continue
    for (const [step, id] of events.entries()) if (!steps.has(String(id))) steps.set(String(id), step)
  }
  return steps
}

function kindOf(feature: unknown): unknown {
  return (feature as { properties?: { kind?: unknown } } | null | undefined)?.properties?.kind
}

function toPosition(coordinates: readonly number[]): Position {
  return [coordinates[0] ?? 0, coordinates[1] ?? 0]
}

function pointOf(geometry: { type: string; coordinates?: unknown } | null | undefined): Position | undefined {
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined
  const [lon, lat] = geometry.coordinates as unknown[]
  const isOnEarth = Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90
  return Number.isFinite(lon) && Number.isFinite(lat) && isOnEarth
    ? [lon as number, lat as number]
    : undefined
}

function bySpan(a: { span: TimeSpan; id: string }, b: { span: TimeSpan; id: string }): number {
  return a.span.earliestStart - b.span.earliestStart || (a.id < b.id ? -1 : 1)
}

/** The stated extent, or what the dated events span. */
function extentOf(events: readonly AtlasEvent[], from?: TimeSpan, to?: TimeSpan) {
  const spans = events.flatMap((event) => event.span ?? [])
  const finite = (values: number[], fallback: number) => {
    const known = values.filter(Number.isFinite)
    return known.length > 0 ? known : [fallback]
  }
  const start =
    from?.earliestStart ??
    Math.min(
      ...finite(
        spans.map((s) => s.earliestStart),
        0,
      ),
    )
  const end =
    to?.latestEnd ??
    Math.max(
      ...finite(
        spans.map((s) => s.latestEnd),
        start + 1,
      ),
    )
  return { from: start, to: Math.max(end, start + 1) }
}

import * as v from 'valibot'
import { compareEvents } from '../select/compare-events'
import type { AtlasEvent, Position } from './atlas'
import type { AtlasReader, Path } from './atlas-reader'
import { eventPropertiesSchema } from './event-schema'

/** Date and geometry may be missing: such an event is kept and listed as undated or unplaced. */
const readableEventSchema = v.looseObject({
  type: v.literal('Feature'),
  id: v.union([v.string(), v.number()]),
  geometry: v.nullish(v.looseObject({ type: v.string() })),
  properties: v.looseObject({ ...eventPropertiesSchema.entries, date: v.optional(v.string(), '') }),
})

/** The events of `events.geojson` in time order; of one day, in the order of `relocations`' legs. */
export function readEvents(
  reader: AtlasReader,
  features: readonly unknown[],
  relocations: readonly unknown[],
): readonly AtlasEvent[] {
  const steps = stepsOf(relocations)
  const events: AtlasEvent[] = []
  for (const [i, value] of features.entries()) {
    const path: Path = ['events', 'features', i]
    const feature = reader.read(readableEventSchema, value, path)
    if (!feature) continue
    const { properties, geometry } = feature
    const id = String(feature.id)
    if (!reader.isNew(id, path)) continue
    const position = pointOf(geometry)
    if (geometry?.type === 'Point' && !position) {
      reader.report('read/position', [...path, 'geometry', 'coordinates'])
    }
    events.push({
      id,
      title: properties.title,
      date: properties.date,
      span: reader.span(properties.date, [...path, 'properties', 'date']),
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
      step: steps.get(id) ?? 0,
      claims: properties.claims,
      sources: properties.sources,
    })
  }
  return events.sort(compareEvents)
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

function pointOf(geometry: { type: string; coordinates?: unknown } | null | undefined): Position | undefined {
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined
  const [lon, lat] = geometry.coordinates as unknown[]
  const isOnEarth = Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90
  return Number.isFinite(lon) && Number.isFinite(lat) && isOnEarth
    ? [lon as number, lat as number]
    : undefined
}

import * as v from 'valibot'
import type { AtlasEvent } from './atlas'
import type { AtlasReader, Path } from './atlas-reader'
import { compareEvents } from './compare-events'
import { eventPropertiesSchema } from './event-schema'
import { asEarthPosition } from './position'

/** Date and geometry may be missing: such an event is kept and listed as undated or unplaced. */
const readableEventSchema = v.looseObject({
  type: v.literal('Feature'),
  id: v.union([v.string(), v.number()]),
  geometry: v.nullish(v.looseObject({ type: v.string() })),
  properties: v.looseObject({ ...eventPropertiesSchema.entries, date: v.optional(v.string(), '') }),
})

/**
 * Characters that are kept of a text. Browsers take time that grows with the square of a text without blanks: a
 * title of 20,000 letters froze the page.
 */
const LONGEST_TITLE = 500
const LONGEST_TEXT = 10_000

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
    const position = geometry?.type === 'Point' ? asEarthPosition(geometry.coordinates) : undefined
    if (geometry?.type === 'Point' && !position) {
      reader.report('read/position', [...path, 'geometry', 'coordinates'])
    }
    const title = cut(properties.title, LONGEST_TITLE)
    const summary = cut(properties.summary, LONGEST_TEXT)
    const claims = properties.claims.map((claim) => ({ ...claim, text: cut(claim.text, LONGEST_TEXT) }))
    if (title !== properties.title) reader.report('read/length', [...path, 'properties', 'title'])
    if (summary !== properties.summary) reader.report('read/length', [...path, 'properties', 'summary'])
    events.push({
      id,
      title,
      date: properties.date,
      span: reader.span(properties.date, [...path, 'properties', 'date']),
      dateNote: properties.dateNote,
      position,
      place: properties.place,
      placeNote: properties.placeNote,
      otherPlaces: properties.otherPlaces ?? [],
      category: properties.category,
      summary,
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
      claims,
      sources: properties.sources,
    })
  }
  return events.sort(compareEvents)
}

/** The beginning of a text, where it is longer than `length`. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`
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

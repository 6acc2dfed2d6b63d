import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { AtlasReader } from '../atlas/atlas-reader'
import type { Category } from '../atlas/atlas-schema'
import { compareEvents } from '../atlas/compare-events'
import { type AtlasFiles, readAtlas } from '../atlas/read-atlas'
import { readBounds } from '../atlas/read-bounds'
import { readExtent } from '../atlas/read-extent'
import { findFields, readingKey } from '../fields/feature-fields'
import { asArray, asObject, isJsonObject, type JsonObject, ownMember, textsOf } from '../json/json-value'
import { FEWEST_STOPS } from '../map-edit/stops'
import { oncePerObject } from '../once-per-object'
import { closeDirections } from '../text/closed-directions'
import { civilToDays, yearOf } from '../time/days'
import { readSpan } from '../time/read-span'
import { overlaps } from '../time/time-span'
import { editedEvent, editedEvents, loneEvents } from './edited-events'
import {
  editedCategories,
  editedParties,
  filledAtlas,
  filledSource,
  statesBounds,
  textOr,
} from './filled-atlas'
import { legStops, placedStops } from './leg-stops'

/** What the files of a dataset hold at the moment; what cannot be read is left out. */
export interface EditedParts {
  /** Of `atlas.json`; undefined for a file that belongs to no atlas. */
  readonly atlas: unknown
  readonly events: readonly unknown[]
  readonly relocations: readonly unknown[]
  readonly places: readonly unknown[]
  readonly sources: readonly unknown[]
}

/** Texts of an atlas that has none of its own. */
export interface UnnamedWords {
  /** Name of the file. */
  readonly title: string
  readonly untitled: string
  /** Of all events. */
  readonly category: string
}

/** The party of an atlas that stands in where no file has one. */
const NOBODY = 'unnamed'

/** Whether the atlas lists the categories that there are, so that an event can be of no other. */
export function namesCategories({ parties }: Atlas): boolean {
  return !parties.has(NOBODY)
}

function wholeYear(year: number): Atlas['extent'] {
  return { from: civilToDays(year, 1, 1), to: civilToDays(year + 1, 1, 1) }
}

/**
 * The atlas of files while they are edited: all that can be shown of them, complete or not. Parts whose files are the very
 * same are not read again; with all of them the same it is the very same atlas. It
 * rests between its steps, as `readItems` does. The event that is written at the moment, by its id, stays where its date could last be read.
 *
 * @param today days since 1970-01-01: without dates, it is of this year
 */
export function createEditedAtlas(
  today: number,
): (parts: EditedParts, words: UnnamedWords, written?: string) => Generator<void, Atlas> {
  let last: { readonly parts: EditedParts; readonly atlas: Atlas } | undefined
  /** The event that is written, as its date could last be read, and the id of the one that is shown at such a date. */
  let dated: AtlasEvent | undefined
  let held: string | undefined
  let lone: { readonly key: string; readonly make: typeof editedEvent } | undefined
  const maker = (parts: EditedParts): typeof editedEvent => {
    if (parts.atlas !== undefined) return editedEvent
    const fields = findFields(parts.events)
    const key = readingKey(fields)
    if (lone?.key !== key) lone = { key, make: loneEvents(fields) }
    return lone.make
  }
  return function* (parts, words, written) {
    const isSame = (part: keyof EditedParts): boolean => last?.parts[part] === parts[part]
    const isRestSame = isSame('atlas') && isSame('relocations') && isSame('places') && isSame('sources')
    if (dated?.id !== written) dated = last?.atlas.events.find(({ id, span }) => id === written && span)
    if (last && isRestSame && isSame('events') && (held ?? written) === written) return last.atlas
    const known = last?.atlas
    const rest =
      known && isRestSame
        ? known
        : { ...readRest(parts, words), ...(known && isSame('places') && { places: known.places }) }
    const read = yield* editedEvents(parts.events, stepsOf(parts.relocations), words.untitled, maker(parts))
    const now = read.find(({ id }) => id === written)
    const isStated = statesExtent(parts.atlas)
    // One outside of the atlas may be half of a date: 1367 of 7 Tir 1367.
    if (now?.span && (!dated || !isStated || overlaps(now.span, rest.extent))) dated = now
    held = dated && now && !now.span ? written : undefined
    const events = dated && held !== undefined ? datedAs(read, held, dated) : read
    const reader = new AtlasReader()
    const extent = events.some(({ span }) => span)
      ? readExtent(reader, { from: '..', to: '..' }, events)
      : wholeYear(yearOf(today))
    const unstated = {
      ...(!isStated && { extent }),
      ...(!statesBounds(parts.atlas) && { bounds: readBounds(reader, [], events) }),
    }
    const atlas: Atlas = { ...rest, events, ...unstated }
    last = { parts, atlas }
    return atlas
  }
}

/** Whether a file says from when to when its atlas spans, in dates that can be read. */
function statesExtent(file: unknown): boolean {
  const extent = asObject(asObject(file).extent)
  return ['from', 'to'].every((end) => 'span' in readSpan(textOr(extent, end, '')))
}

/** Events in time order, one of them at the date of another. */
function datedAs(
  events: readonly AtlasEvent[],
  id: string,
  { date, span }: AtlasEvent,
): readonly AtlasEvent[] {
  return events.map((each) => (each.id === id ? { ...each, date, span } : each)).sort(compareEvents)
}

const LOOK = { colour: '#1f6f8b', colourDark: '#6fb7cf', shape: 'circle' } as const

function readRest(parts: EditedParts, words: UnnamedWords): Atlas {
  const own = isJsonObject(parts.atlas) ? parts.atlas : undefined
  const files = closeDirections({
    atlas: filledAtlas(own ?? {}, words.title),
    events: { features: [] },
    relocations: { features: parts.relocations.filter(isJsonObject).map(filledRelocation) },
    places: { features: parts.places.filter(isJsonObject).map(filledPlace) },
    sources: parts.sources.filter(isJsonObject).map(filledSource),
  })
  const { atlas } = readAtlas(files as AtlasFiles)
  if (atlas === undefined) throw new Error('an atlas of nothing can be read')
  const places = withOpenPrecisions(atlas.places, parts.places)
  if (own) return { ...atlas, places, categories: editedCategories(own), parties: editedParties(own) }
  const category: Category = { id: 'events', label: words.category, description: words.category, ...LOOK }
  return {
    ...{ ...atlas, places, summary: words.title, categories: [category] },
    parties: new Map([[NOBODY, { id: NOBODY, label: '–', kind: 'reference' }]]),
  }
}

/** A leg or stay that is not finished yet, with what it needs to be drawn. */
const filledRelocation = oncePerObject((feature: JsonObject): JsonObject => {
  const properties = asObject(ownMember(feature, 'properties'))
  const geometry = asObject(ownMember(feature, 'geometry'))
  const isStay = properties.kind === 'stay' || (properties.kind !== 'leg' && geometry.type === 'Point')
  const text = (key: string, other: string): string => textOr(properties, key, other)
  const common = {
    title: text('title', '–'),
    who: text('who', 'members'),
    whoText: text('whoText', '–'),
    events: [...textsOf(properties.events)].map(([id]) => id),
    sources: asArray(properties.sources).length > 0 ? properties.sources : ['none'],
  }
  const filled = isStay
    ? { kind: 'stay', summary: text('summary', '–') }
    : { kind: 'leg', certainty: text('certainty', 'schematic') }
  const drawn = { ...feature, properties: { ...properties, ...common, ...filled } }
  return isStay ? drawn : withPlacedOnly(drawn)
})

/** A leg that is drawn through those of its stops which are somewhere by now. */
function withPlacedOnly(leg: JsonObject): JsonObject {
  const stops = legStops(leg)
  const placed = placedStops(stops)
  if (placed.length < FEWEST_STOPS || placed.length === stops.length) return leg
  const coordinates = placed.map((stop) => stop.coordinates)
  return {
    ...leg,
    geometry: { ...asObject(leg.geometry), coordinates },
    properties: { ...asObject(leg.properties), stops: placed.map(({ stop }) => stop) },
  }
}

/**
 * A place that is not finished yet, with what it needs to be chosen; its country is the one that ISO 3166 leaves unknown, and its
 * position no more exact than anybody said.
 */
const filledPlace = oncePerObject((feature: JsonObject): JsonObject => {
  const properties = asObject(ownMember(feature, 'properties'))
  const text = (key: string, other: string): string => textOr(properties, key, other)
  const filled = { name: text('name', '–'), country: text('country', 'ZZ') }
  const source = { coordinateSource: text('coordinateSource', 'none') }
  const kinds = { kind: text('kind', 'site'), precision: text('precision', 'country') }
  return { ...feature, properties: { ...properties, ...filled, ...source, ...kinds } }
})

/** Places with those marked whose precision nobody has said. */
function withOpenPrecisions(places: Atlas['places'], features: EditedParts['places']): Atlas['places'] {
  const marked = new Map(places)
  for (const { id, properties } of features.map(asObject)) {
    const place = typeof id === 'string' && places.get(id)
    if (place && textOr(asObject(properties), 'precision', '') === '')
      marked.set(place.id, { ...place, isPrecisionOpen: true })
  }
  return marked
}

function stepsOf(relocations: readonly unknown[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const feature of relocations) {
    const events = asObject(asObject(feature).properties).events
    for (const [id, step] of textsOf(events)) if (!steps.has(id)) steps.set(id, step)
  }
  return steps
}

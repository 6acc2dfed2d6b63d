import type { AtlasEvent, Position } from '../atlas/atlas'
import { compareEvents } from '../atlas/compare-events'
import { type Claim, eventPropertiesSchema, STANCES, VERIFICATIONS } from '../atlas/event-schema'
import { asEarthPosition } from '../atlas/position'
import { createFeatureReader, type FeatureFields, type FeatureReading } from '../fields/feature-fields'
import { foundEdtf } from '../fields/found-edtf'
import { namedText } from '../fields/named-texts'
import { asArray, asObject, asText, type JsonObject, ownMember, textsOf } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { closeDirections } from '../text/closed-directions'
import { readSpan } from '../time/read-span'
import { SPANS, TITLES } from './foreign-members'
import { itemId } from './item-id'
import { itemTitle } from './item-title'
import { isMakeshiftId } from './makeshift-id'

const ORIGINS = ['seed', 'context'] as const

/** Letters of an id, a title or a date that a page can draw, search and compare. */
const LONGEST_NAME = 500
/** Letters of any other text. */
const LONGEST_TEXT = 10_000

/** Members of a feature that a card shows. */
const MOST_TEXTS = 50

/** Features read before a reader who has other things to do is given a chance. */
const AT_ONCE = 100

/**
 * The events of features as a map can show them while they are written: whatever is missing or of another kind is left
 * out, and no feature is; texts that are too long to be drawn are cut. In time order. It rests between its steps, as `readItems` does.
 *
 * @param steps the place of each event among those of its leg
 * @param untitled the title of one that has nothing to be called by
 * @param make makes the event of one feature, once for the very same object
 */
export function* editedEvents(
  features: readonly unknown[],
  steps: ReadonlyMap<string, number>,
  untitled: string,
  make: (feature: JsonObject) => AtlasEvent = editedEvent,
): Generator<void, readonly AtlasEvent[]> {
  const ids = new Set<string>()
  const events: AtlasEvent[] = []
  for (const [index, feature] of features.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield
    if (typeof feature !== 'object' || feature === null) continue
    const event = make(feature as JsonObject)
    const id = event.id !== '' && !ids.has(event.id) ? event.id : `${event.id}#${index}`
    ids.add(id)
    const step = steps.get(id) ?? 0
    const isWhole = id === event.id && event.title !== '' && step === 0
    events.push(isWhole ? event : { ...event, id, step, title: event.title || nameOf(event.id) || untitled })
  }
  return events.sort(compareEvents)
}

function nameOf(id: string): string {
  return isMakeshiftId(id) ? '' : id
}

/** The event of one feature, made once for the very same object. */
export const editedEvent = oncePerObject((feature: JsonObject) => closedEvent(eventOf(feature)))

const closedEvent = (event: AtlasEvent) => closeDirections(event) as AtlasEvent

function eventOf(feature: JsonObject): AtlasEvent {
  const properties = asObject(ownMember(feature, 'properties'))
  const own = (key: string): unknown => ownMember(properties, key)
  const cut = (value: unknown): string | undefined => asText(value)?.slice(0, LONGEST_TEXT)
  const text = (key: string): string => cut(own(key)) ?? ''
  const name = (key: string): string => text(key).slice(0, LONGEST_NAME)
  const names = (key: string): string[] => [...textsOf(own(key))].map(([item]) => item.slice(0, LONGEST_NAME))
  const texts = (key: string): string[] => [...textsOf(own(key))].map(([item]) => item.slice(0, LONGEST_TEXT))
  const date = dateOf(properties).slice(0, LONGEST_NAME)
  const read = date === '' ? undefined : readSpan(date)
  return {
    id: itemId(ownMember(feature, 'id')) ?? '',
    title: TITLES.map(name).find((title) => title !== '') ?? '',
    date,
    span: read && 'span' in read ? read.span : undefined,
    dateNote: cut(own('dateNote')),
    position: positionOf(ownMember(feature, 'geometry')),
    place: name('place') || name('placeName'),
    placeNote: cut(own('placeNote')),
    otherPlaces: names('otherPlaces'),
    category: name('category'),
    summary: text('summary') || text('description'),
    verification: VERIFICATIONS.find((each) => each === own('verification')),
    origin: ORIGINS.find((each) => each === own('origin')),
    priority: own('priority') === 1 ? 1 : own('priority') === 3 ? 3 : 2,
    inference: cut(own('inference')),
    seed: seedOf(own('seed')),
    differences: texts('differences'),
    searchedNotFound: texts('searchedNotFound'),
    actors: texts('actors'),
    legs: names('legs'),
    step: 0,
    claims: asArray(own('claims')).flatMap(claimOf),
    sources: names('sources'),
  }
}

/**
 * Makes events of the features of a file that belongs to no atlas: what no member of ours says is taken from where `fields` found it. Of
 * ours that other tools use in their own ways, as `year` and `start`, that counts first which was found.
 */
export function loneEvents(fields: FeatureFields): (feature: JsonObject) => AtlasEvent {
  const reader = createFeatureReader(fields)
  return oncePerObject((feature) => {
    const event = editedEvent(feature)
    const properties = asObject(ownMember(feature, 'properties'))
    const found = reader.read(feature)
    const name = (text: string) => text.slice(0, LONGEST_NAME)
    return closedEvent({
      ...event,
      ...(!asText(ownMember(properties, 'date')) && dateOfFound(found, event)),
      title: event.title || itemTitle(feature),
      place: event.place || name(found.place),
      category: event.category || name(found.category),
      summary:
        event.summary || namedText(properties, 'summary')?.slice(0, LONGEST_TEXT) || otherTexts(properties),
    })
  })
}

/** The date that was found, as EDTF where it can be read; else that of the event, or what is written. */
function dateOfFound(
  { span, dateText }: FeatureReading,
  event: AtlasEvent,
): Pick<AtlasEvent, 'date' | 'span'> {
  const date = span && foundEdtf(span, dateText)
  if (date !== undefined) return { date, span }
  return { date: event.date || dateText.slice(0, LONGEST_NAME), span: event.span }
}

/** What a feature without a text holds in members that the atlas does not know: to be read and to be found. */
function otherTexts(properties: JsonObject): string {
  const lines: string[] = []
  for (const [name, value] of Object.entries(properties)) {
    if (Object.hasOwn(eventPropertiesSchema.entries, name) || TITLES.some((title) => title === name)) continue
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
      lines.push(`${name}: ${value}`)
    if (lines.length === MOST_TEXTS) break
  }
  return lines.join('\n').slice(0, LONGEST_TEXT)
}

/** A claim that is somebody's: what nobody says yet is not shown. */
function claimOf(value: unknown): readonly Claim[] {
  const claim = asObject(value)
  const stance = STANCES.find((each) => each === ownMember(claim, 'stance'))
  const by = asText(ownMember(claim, 'by'))
  if (stance === undefined || !by?.trim()) return []
  const attribution = asText(ownMember(claim, 'attribution'))?.slice(0, LONGEST_TEXT)
  return [
    {
      ...{
        by: by.slice(0, LONGEST_NAME),
        stance,
        text: asText(ownMember(claim, 'text'))?.slice(0, LONGEST_TEXT) ?? '',
      },
      ...(attribution !== undefined && { attribution }),
      sources: [...textsOf(ownMember(claim, 'sources'))].map(([id]) => id.slice(0, LONGEST_NAME)),
    },
  ]
}

function seedOf(value: unknown): AtlasEvent['seed'] {
  const seed = asObject(value)
  const states = asText(ownMember(seed, 'states'))?.slice(0, LONGEST_TEXT)
  if (states === undefined) return undefined
  const paragraphs = asArray(ownMember(seed, 'paragraphs')).filter((each) => typeof each === 'number')
  return { states, voice: asText(ownMember(seed, 'voice'))?.slice(0, LONGEST_NAME) ?? '', paragraphs }
}

/** The date of a feature as EDTF: its own, or what other tools wrote; empty where it has none that is known. */
function dateOf(properties: JsonObject): string {
  const text = (key: string): string | undefined => {
    const value = ownMember(properties, key)
    return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
      ? String(value)
      : asText(value)
  }
  const date = text('date')
  if (date !== undefined) return date
  for (const [first, last] of SPANS) {
    const start = text(first)
    const end = text(last)
    if (start !== undefined) return end === undefined || end === start ? start : `${start}/${end}`
  }
  return text('year') ?? ''
}

/** A point, or the first position of what is drawn. */
function positionOf(geometry: unknown): Position | undefined {
  let coordinates = ownMember(asObject(geometry), 'coordinates')
  while (Array.isArray(coordinates) && Array.isArray(coordinates[0])) coordinates = coordinates[0]
  return asEarthPosition(coordinates)
}

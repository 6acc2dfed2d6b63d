import type { Atlas, Place } from '../../atlas/atlas'
import { civilToDays, daysToCivil } from '../../time/days'
import { clip, type TimeSpan, type TimeWindow } from '../../time/time-span'
import type { Lesson } from '../lesson'
import { lessonEvents } from '../step-events'
import { type ClaimsTask, claimsTask } from './claims-task'
import { type MatchTask, matchTask } from './match-task'
import { mixed } from './mixed-order'
import { numberedPlaces } from './numbered-places'
import { type OrderTask, orderTask } from './order-task'

/** Places that a class names on an empty map. */
export interface PlacesTask {
  /** The first has the number 1. */
  readonly places: readonly Place[]
  /** The same places as their names are listed: never in the order of the numbers. */
  readonly names: readonly Place[]
}

/** Tasks made from a lesson; what it is too small for is absent. */
export interface Worksheet {
  readonly places: PlacesTask | undefined
  readonly order: OrderTask | undefined
  readonly match: MatchTask | undefined
  readonly claims: ClaimsTask | undefined
  /** The years that the events of the lesson fall in, whole. */
  readonly time: TimeWindow | undefined
}

const FEWEST_PLACES = 2

/** The tasks of a lesson: always the same for the same lesson and dataset, so that two prints are alike. */
export function makeWorksheet(lesson: Lesson, atlas: Atlas): Worksheet {
  const named = new Set(lessonEvents(lesson))
  const events = atlas.events.filter(({ id }) => named.has(id))
  const places = numberedPlaces(events, atlas.places)
  const seed = lesson.id
  return {
    places: places.length < FEWEST_PLACES ? undefined : { places, names: mixed(places, `${seed} places`) },
    order: orderTask(events, seed),
    match: matchTask(events, places, atlas.places, seed),
    claims: claimsTask(events, atlas, seed),
    time: yearsOf(
      events.flatMap(({ span }) => span ?? []),
      atlas.extent,
    ),
  }
}

function yearsOf(spans: readonly TimeSpan[], extent: TimeWindow): TimeWindow | undefined {
  const parts = spans.flatMap((span) => clip(span, extent) ?? [])
  if (parts.length === 0) return undefined
  const first = daysToCivil(Math.min(...parts.map(({ from }) => from)))
  const last = daysToCivil(Math.max(...parts.map(({ to }) => to)) - 1)
  return { from: civilToDays(first.year, 1, 1), to: civilToDays(last.year + 1, 1, 1) }
}

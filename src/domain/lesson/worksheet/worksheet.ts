import type { Atlas, AtlasEvent, Place } from '../../atlas/atlas'
import { civilToDays, daysToCivil } from '../../time/days'
import type { TimeSpan, TimeWindow } from '../../time/time-span'
import type { Lesson } from '../lesson'
import { lessonEvents } from '../step-events'
import { isStated } from './certain-events'
import { type ClaimsTask, claimsTask } from './claims-task'
import { type MatchTask, matchTask } from './match-task'
import { mixed } from './mixed-order'
import { numberedPlaces } from './numbered-places'
import { type OrderTask, orderTask } from './order-task'
import { toldEvents } from './told-events'

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
  /** The whole years that the events to be put in order fall in. */
  readonly time: TimeWindow | undefined
}

const FEWEST_PLACES = 2

/** The tasks of a lesson: always the same for the same lesson and dataset, so that two prints are alike. */
export function makeWorksheet(lesson: Lesson, atlas: Atlas): Worksheet {
  const named = new Set(lessonEvents(lesson))
  const events = atlas.events.filter(({ id }) => named.has(id))
  const told = toldEvents(lesson, atlas)
  const places = numberedPlaces(events.filter(isStated), atlas.places)
  const seed = lesson.id
  const order = orderTask(events, told, seed)
  const match = matchTask(events, places, atlas.places, told, seed)
  const isAsked = (event: AtlasEvent) => match?.events.includes(event) ?? false
  const claims = claimsTask(
    events.filter((event) => !isAsked(event)),
    atlas,
    seed,
  )
  return {
    places: places.length < FEWEST_PLACES ? undefined : { places, names: mixed(places, `${seed} places`) },
    ...{ order, match, claims },
    time: order && yearsOf(order.inOrder.flatMap(({ span }) => span ?? [])),
  }
}

function yearsOf(spans: readonly TimeSpan[]): TimeWindow {
  const first = daysToCivil(Math.min(...spans.map(({ earliestStart }) => earliestStart)))
  const last = daysToCivil(Math.max(...spans.map(({ latestEnd }) => latestEnd)) - 1)
  return { from: civilToDays(first.year, 1, 1), to: civilToDays(last.year + 1, 1, 1) }
}

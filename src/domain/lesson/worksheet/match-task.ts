import { allNames } from '../../atlas/all-names'
import type { AtlasEvent, Place } from '../../atlas/atlas'
import { certainEvents, chosenApart } from './certain-events'
import { mixed } from './mixed-order'
import { outermost } from './numbered-places'

const FEWEST = 3
const MOST = 6

/** Events to be matched with numbers of the map and with dates. */
export interface MatchTask {
  /** As they are printed: never in time order, which another task asks for. */
  readonly events: readonly AtlasEvent[]
  /** The same events as their dates are listed: in time order. */
  readonly dates: readonly AtlasEvent[]
}

/**
 * Events at several of the numbered places, each of another date than the others and with a title that does not name its
 * place, those that the lesson is most about first of all (`toldEvents`); `undefined` where there are too few.
 */
export function matchTask(
  events: readonly AtlasEvent[],
  numbered: readonly Place[],
  places: ReadonlyMap<string, Place>,
  told: readonly ReadonlySet<string>[],
  seed: string,
): MatchTask | undefined {
  const numberedIds = new Set(numbered.map(({ id }) => id))
  const placeOf = (event: AtlasEvent) => outermost(event.place, places)
  const dated = certainEvents(events).filter((event) => {
    const place = placeOf(event)
    return place !== undefined && numberedIds.has(place.id) && !namesPlace(event.title, place)
  })
  const dates = chosenApart(dated, told, MOST)
  const isApart = new Set(dates.map((event) => placeOf(event)?.id)).size > 1
  if (dates.length < FEWEST || !isApart) return undefined
  return { dates, events: mixed(dates, `${seed} match`) }
}

function namesPlace(title: string, place: Place): boolean {
  const words = title.toLowerCase()
  return allNames(place).some((each) => words.includes(each.toLowerCase()))
}

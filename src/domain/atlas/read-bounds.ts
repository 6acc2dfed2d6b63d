import type { Atlas, AtlasEvent } from './atlas'
import type { AtlasReader } from './atlas-reader'

const WORLD: Atlas['bounds'] = [-180, -85, 180, 85]

/**
 * What the first view shows: the stated bounds or, where they are no box on the Earth, those of the events.
 * Bounds across the antimeridian (west greater than east, RFC 7946 section 5.2) show the whole world.
 */
export function readBounds(
  reader: AtlasReader,
  stated: readonly number[],
  events: readonly AtlasEvent[],
): Atlas['bounds'] {
  const [west = 0, south = 0, east = 0, north = 0] = stated
  const isOnEarth = Math.max(-west, west, -east, east) <= 180 && south >= -90 && north <= 90
  if (isOnEarth && south < north && west !== east)
    return west < east ? [west, south, east, north] : [WORLD[0], south, WORLD[2], north]
  reader.report('read/bounds', ['atlas', 'view', 'bounds'])
  return boundsOf(events)
}

/** Free room on each side: a share of what all events span, and half a degree at the least. */
const ROOM = 0.08
const MARGIN = 0.5

function boundsOf(events: readonly AtlasEvent[]): Atlas['bounds'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { position } of events) {
    if (!position) continue
    const [lon, lat] = position
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  if (west > east) return WORLD
  const room = (low: number, high: number) => Math.max(MARGIN, (high - low) * ROOM)
  const [across, along] = [room(west, east), room(south, north)]
  return [
    Math.max(WORLD[0], west - across),
    Math.max(WORLD[1], south - along),
    Math.min(WORLD[2], east + across),
    Math.min(WORLD[3], north + along),
  ]
}

import type { Position } from '../atlas/atlas'
import { pointAt } from '../journey/arc'
import { legPath } from '../journey/leg-path'
import { nearestCopy, type Point, project } from '../marks/mercator'

/** A stop of a line that is edited, and the id of the place where it stands. */
export interface Stop {
  readonly position: Position
  readonly place: string | undefined
}

/** Fewest stops of a line. */
export const FEWEST_STOPS = 2

/** A stop that was moved; where it is at no known place, it goes on to stand for the one that it stood for. */
export function movedStop(stop: Stop, before: Stop | undefined): Stop {
  return { ...stop, place: stop.place ?? before?.place }
}

/** The stops with another one after that at an index. */
function insertStop(stops: readonly Stop[], index: number, stop: Stop): readonly Stop[] {
  return stops.toSpliced(index + 1, 0, stop)
}

/** A handle of a line: on a stop, or half way to the next one. A point has one stop. */
export interface StopHandle {
  readonly kind: 'stop' | 'midway'
  readonly index: number
}

/** The stops after a handle was moved: a stop elsewhere, or one more. */
export function afterMove(stops: readonly Stop[], { kind, index }: StopHandle, stop: Stop): readonly Stop[] {
  return kind === 'stop'
    ? stops.map((before, at) => (at === index ? stop : before))
    : insertStop(stops, index, stop)
}

/** The handle of the stop that one stands for once it has been moved. */
export function handleAfterMove({ kind, index }: StopHandle): StopHandle {
  return { kind: 'stop', index: kind === 'stop' ? index : index + 1 }
}

/** The stops without the one at an index; the same where no line would be left. */
export function removeStop(stops: readonly Stop[], index: number): readonly Stop[] {
  return stops.length > FEWEST_STOPS ? stops.toSpliced(index, 1) : stops
}

/** The points of positions in pixels of the world at zoom 0, each in the copy of the world nearest to the one before. */
export function joinedPoints(positions: readonly Position[]): readonly Point[] {
  let before: Point | undefined
  return positions.map((position) => {
    const point = project(position)
    before = before ? nearestCopy(point, before) : point
    return before
  })
}

/** The point half way along the great circle of each piece, on the same copy of the world as `joinedPoints`. */
export function midwayPoints(positions: readonly Position[]): readonly Point[] {
  const stops = joinedPoints(positions)
  return positions.slice(1).map((to, index) => {
    const from = positions[index] ?? to
    const { points, shares } = legPath({ positions: [from, to] })
    return nearestCopy(pointAt({ points, shares }, 0.5), stops[index] ?? project(from))
  })
}

/** Pixels by which a line (its points at zoom 0) lies nearest to a point: a whole number of worlds. */
export function copyShift(points: readonly Point[], near: Point): number {
  const middle = points[Math.floor((points.length - 1) / 2)]
  return middle ? nearestCopy(middle, near).x - middle.x : 0
}

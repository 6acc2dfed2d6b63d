import { distance, greatCircle } from '@turf/turf'
import type { Leg, Position } from '../atlas/atlas'
import { type Point, project } from '../marks/mercator'

/** The great-circle course of a leg, or of any line, through its stops. */
export interface LegPath<L extends Pick<Leg, 'positions'> = Leg> {
  readonly leg: L
  /** World pixels at zoom 0, unwrapped: a course across the antimeridian goes on beyond 256. */
  readonly points: readonly Point[]
  /** Share of the whole distance (0 to 1, ascending) at each point. */
  readonly shares: readonly number[]
  /** Kilometres along the course. */
  readonly length: number
}

/** Pixels from an end of a leg within which a stop cannot be told from it. */
const SAME_STOP = 64

/** Kilometres between two points of a drawn course. */
const STEP = 50

/** Half of the Earth's mean circumference (Turf's radius) less a step, in kilometres. */
const ANTIPODAL = Math.PI * 6371.0088 - STEP

/** Lays the great circle (Turf) through the stops of a leg, bowed sideways by `bow` of its length at the middle. */
export function legPath<L extends Pick<Leg, 'positions'>>(leg: L, bow = 0): LegPath<L> {
  const course: Position[] = []
  const covered: number[] = []
  let length = 0
  for (const [index, to] of leg.positions.entries()) {
    const from = leg.positions[index - 1]
    if (!from) {
      course.push(to)
      covered.push(0)
      continue
    }
    const far = distance([...from], [...to])
    const points = circlePoints(from, to, far)
    for (const [step, position] of points.entries()) {
      if (step === 0) continue
      course.push(position)
      covered.push(length + (far * step) / (points.length - 1))
    }
    length += far
  }
  const shares = covered.map((distanceSoFar) => (length === 0 ? 0 : distanceSoFar / length))
  const points = unwrap(course).map(project)
  return { leg, points: bow === 0 ? points : bowed(points, shares, bow), shares, length }
}

/** The leg without those stops that cannot be told from its ends at this zoom: a course by way of them would hook. */
export function seenLeg(leg: Leg, zoom: number): Leg {
  const first = leg.positions[0]
  const last = leg.positions.at(-1)
  if (!first || !last || leg.positions.length < 3) return leg
  const [start, end] = unwrap([first, last]).map(project)
  const isNear = (position: Position, stop: Point | undefined) => {
    const at = project(position)
    return stop !== undefined && Math.hypot(at.x - stop.x, at.y - stop.y) * 2 ** zoom < SAME_STOP
  }
  const between = leg.positions.slice(1, -1)
  const seen = between.filter((position) => !isNear(position, start) && !isNear(position, end))
  return seen.length === between.length ? leg : { ...leg, positions: [first, ...seen, last] }
}

function circlePoints(from: Position, to: Position, kilometres: number): readonly Position[] {
  const npoints = Math.max(2, Math.min(100, Math.ceil(kilometres / STEP) + 1))
  // Between antipodes every great circle is the shortest, and Turf refuses to choose.
  if (kilometres === 0 || npoints === 2 || kilometres > ANTIPODAL) return [from, to]
  const { geometry } = greatCircle([...from], [...to], { npoints })
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates]
  // The ends are set exactly: the formula returns them with rounding errors.
  const inner = lines
    .flat()
    .slice(1, -1)
    .map(([lon = 0, lat = 0]): Position => [lon, lat])
  return [from, ...inner, to]
}

/** Longitudes made continuous, whatever side of the antimeridian they were given on. */
function unwrap(course: readonly Position[]): readonly Position[] {
  let last = course[0]?.[0] ?? 0
  return course.map(([lon, lat]) => {
    last = lon - 360 * Math.round((lon - last) / 360)
    return [last, lat]
  })
}

/** Pushes the course sideways, most at its middle, measured against the straight line between its ends. */
function bowed(points: readonly Point[], shares: readonly number[], bow: number): readonly Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return points
  const dx = last.x - first.x
  const dy = last.y - first.y
  return points.map((point, index) => {
    const push = bow * Math.sin(Math.PI * (shares[index] ?? 0))
    return { x: point.x - dy * push, y: point.y + dx * push }
  })
}

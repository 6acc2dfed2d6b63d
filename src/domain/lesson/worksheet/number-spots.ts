import type { Position } from '../../atlas/atlas'
import { clamp } from '../../clamp'
import { nearestCopy, type Point, project } from '../../marks/mercator'
import type { MapSize } from '../../view/fit-bounds'
import type { MapView } from '../../view/view'

/** Where on a map, in CSS pixels from its upper left corner, a place is and where its number stands. */
export interface NumberSpot {
  readonly dot: Point
  /** Centre of the number. */
  readonly at: Point
}

interface Cluster {
  readonly members: readonly number[]
  readonly centre: Point
  /** From the centre to the numbers; 0 where one stands alone. */
  readonly reach: number
}

/** Places their numbers, discs of a radius, on a map: those that would cover one another around the place they share. */
export function numberSpots(
  positions: readonly Position[],
  view: MapView,
  size: MapSize,
  radius: number,
): readonly NumberSpot[] {
  const dots = positions.map((position) => onMap(position, view, size))
  let clusters = dots.map((_, index) => clusterOf([index], dots, radius))
  for (let pair = touching(clusters, radius); pair; pair = touching(clusters, radius)) {
    const [a, b] = pair
    const joined = clusterOf([...a.members, ...b.members], dots, radius)
    clusters = [...clusters.filter((each) => each !== a && each !== b), joined]
  }
  const spots = new Map(clusters.flatMap((cluster) => spotsOf(cluster, dots)))
  return dots.map((dot, index) => {
    const { x, y } = spots.get(index) ?? dot
    return {
      dot,
      at: {
        x: clamp(x, radius + 1, size.width - radius - 1),
        y: clamp(y, radius + 1, size.height - radius - 1),
      },
    }
  })
}

function onMap(position: Position, { zoom, lat, lon }: MapView, { width, height }: MapSize): Point {
  const centre = project([lon, lat])
  const at = nearestCopy(project(position), centre)
  const scale = 2 ** zoom
  return { x: width / 2 + (at.x - centre.x) * scale, y: height / 2 + (at.y - centre.y) * scale }
}

/** A ring wide enough for the numbers, and for the dots within it to be seen. */
function clusterOf(members: readonly number[], dots: readonly Point[], radius: number): Cluster {
  const own = members.flatMap((index) => dots[index] ?? [])
  const count = Math.max(1, own.length)
  const centre = {
    x: own.reduce((sum, { x }) => sum + x, 0) / count,
    y: own.reduce((sum, { y }) => sum + y, 0) / count,
  }
  if (count === 1) return { members, centre, reach: 0 }
  const spread = Math.max(...own.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))
  const ring = (1.15 * radius) / Math.sin(Math.PI / count)
  return { members, centre, reach: Math.max(ring, spread + 1.6 * radius) }
}

function touching(clusters: readonly Cluster[], radius: number): readonly [Cluster, Cluster] | undefined {
  for (const [index, a] of clusters.entries()) {
    for (const b of clusters.slice(index + 1)) {
      const distance = Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y)
      if (distance < a.reach + b.reach + 2.2 * radius) return [a, b]
    }
  }
  return undefined
}

/** The numbers around the ring in the order in which their dots lie around its centre, so that no two lines cross. */
function spotsOf({ members, centre, reach }: Cluster, dots: readonly Point[]): readonly [number, Point][] {
  const angle = (index: number) => {
    const { x, y } = dots[index] ?? centre
    return Math.atan2(y - centre.y, x - centre.x)
  }
  const around = members.toSorted((a, b) => angle(a) - angle(b) || a - b)
  const first = angle(around[0] ?? 0)
  return around.map((index, place) => {
    const turn = first + (2 * Math.PI * place) / around.length
    return [index, { x: centre.x + reach * Math.cos(turn), y: centre.y + reach * Math.sin(turn) }]
  })
}

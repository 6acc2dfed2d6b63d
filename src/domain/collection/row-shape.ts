import type { EventShape, Position } from '../atlas/atlas'
import { countWhile } from '../count-while'
import { roundedPosition } from './fixed-mercator'
import { SHAPE, type ShapeColumns } from './shape-columns'
import { trackReach } from './track-reach'

/** What a row covers; `undefined` where it is a point, or several. Areas come before tracks, as in `readGeometry`. */
export function rowShape(columns: ShapeColumns, row: number): EventShape | undefined {
  const { row: rows, kind, firstPart } = columns
  const first = countWhile(rows.length, (shape) => (rows[shape] as number) < row)
  const shapes: number[] = []
  for (let shape = first; rows[shape] === row; shape++) shapes.push(shape)
  const ofKind = (wanted: number) => shapes.filter((shape) => kind[shape] === wanted)
  if (ofKind(SHAPE.polygon).length > 0) return { kind: 'area' }
  const tracks = ofKind(SHAPE.track)
  const lines = tracks.length > 0 ? tracks : ofKind(SHAPE.line)
  const parts = lines.flatMap((shape) => {
    const [from, to] = [firstPart[shape] as number, firstPart[shape + 1] as number]
    return Array.from({ length: to - from }, (_, index) => from + index)
  })
  if (parts.length === 0) return undefined
  const ends = endsOf(columns, parts)
  return tracks.length > 0
    ? { kind: 'track', ends, at: (time) => headOf(columns, parts, time) ?? ends[0] }
    : { kind: 'line', ends }
}

function endsOf(
  { firstVertex, x, y }: ShapeColumns,
  parts: readonly number[],
): readonly [Position, Position] {
  const first = firstVertex[parts[0] as number] as number
  const last = (firstVertex[(parts.at(-1) as number) + 1] as number) - 1
  return [
    roundedPosition(x[first] as number, y[first] as number),
    roundedPosition(x[last] as number, y[last] as number),
  ]
}

/** Where the last of the parts that have begun has come to. */
function headOf({ firstVertex, x, y, times }: ShapeColumns, parts: readonly number[], time: number) {
  for (const part of parts.toReversed()) {
    const end = firstVertex[part + 1] as number
    const reach = trackReach(times, firstVertex[part] as number, end, time)
    if (!reach) continue
    const { vertex, share } = reach
    const next = Math.min(vertex + 1, end - 1)
    const [fromX, fromY] = [x[vertex] as number, y[vertex] as number]
    // The nearer way round the world.
    const across = (((x[next] as number) - fromX) | 0) * share
    const down = ((y[next] as number) - fromY) * share
    return roundedPosition(Math.round(fromX + across) >>> 0, Math.round(fromY + down))
  }
  return undefined
}

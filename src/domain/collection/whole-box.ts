import type { Box } from './collection-facts'
import { fixedPosition } from './fixed-mercator'
import type { ShapeColumns } from './shape-columns'

/** The box of all points, widened to hold all of the lines and areas, whose points lie somewhere within them. */
export function wholeBox(box: Box | undefined, shapes: ShapeColumns | undefined): Box | undefined {
  if (!box || !shapes || shapes.x.length === 0) return box
  const { x, y } = shapes
  let [west, east, north, south] = [x[0] ?? 0, x[0] ?? 0, y[0] ?? 0, y[0] ?? 0]
  for (let vertex = 1; vertex < x.length; vertex++) {
    const [across, down] = [x[vertex] as number, y[vertex] as number]
    if (across < west) west = across
    else if (across > east) east = across
    if (down < north) north = down
    else if (down > south) south = down
  }
  const [westLon, northLat] = fixedPosition(west, north)
  const [eastLon, southLat] = fixedPosition(east, south)
  return {
    west: Math.min(box.west, westLon),
    south: Math.min(box.south, southLat),
    east: Math.max(box.east, eastLon),
    north: Math.max(box.north, northLat),
  }
}

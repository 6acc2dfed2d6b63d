import type { Shape } from './atlas-schema'

/**
 * The outlines of the category symbols, drawn alike on the map, on the axis and in the list. Units are those
 * of a box from -10 to 10 with y downwards; all cover nearly the same area, so that none looks weightier.
 */

/** Length of a dash and of a gap, in units of the box: an approximate date has a broken outline. */
export const SHAPE_DASH: readonly [dash: number, gap: number] = [3.4, 2.6]

/** Width of the outline in units of the box. */
export const SHAPE_STROKE = 2

/** Distance between hatch lines and their width, in units of the box: a disputed event is hatched. */
export const SHAPE_HATCH = { spacing: 4.5, width: 1.9 } as const

/** Rising 45 degree lines over the whole box, as an SVG path to be clipped by a shape and stroked. */
export const SHAPE_HATCH_PATH: string = hatchPath()

const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z',
  square: 'M-7 -7H7V7H-7Z',
  triangle: polygon([
    [0, -9.2],
    [9.6, 7.2],
    [-9.6, 7.2],
  ]),
  diamond: polygon([
    [0, -9.8],
    [9.8, 0],
    [0, 9.8],
    [-9.8, 0],
  ]),
  pentagon: polygon(ring(5, () => 9.2)),
  hexagon: polygon(ring(6, () => 8.8)),
  star: polygon(ring(10, (corner) => (corner % 2 === 0 ? 10 : 4.9))),
  cross: 'M-3.2 -9H3.2V-3.2H9V3.2H3.2V9H-3.2V3.2H-9V-3.2H-3.2Z',
}

/** The closed outline of a shape as an SVG path (also for `Path2D`) in a box from -10 to 10. */
export function shapePath(shape: Shape): string {
  return PATHS[shape]
}

/** Corners at equal angles, the first at the top. */
function ring(corners: number, radius: (corner: number) => number): [x: number, y: number][] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2
    return [radius(corner) * Math.cos(angle), radius(corner) * Math.sin(angle)]
  })
}

function polygon(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join('L')}Z`
}

function hatchPath(): string {
  const step = SHAPE_HATCH.spacing * Math.SQRT2
  const lines: string[] = []
  for (let offset = -3 * step; offset <= 3 * step; offset += step) {
    lines.push(`M${tidy(offset - 10)} 10L${tidy(offset + 10)} -10`)
  }
  return lines.join('')
}

/** Two decimals are a thousandth of the box; more would only lengthen the markup. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

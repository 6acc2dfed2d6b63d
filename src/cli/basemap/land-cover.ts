import { readLand } from './land'

/** Lines looked at inside each pixel row. */
const SUBROWS = 3

/** How much of each pixel of a Web Mercator square of `size` pixels is land, 0 to 255. */
export function rasterizeLand(size: number): Uint8Array {
  const edges = landEdges(size)
  const cover = new Float32Array(size)
  const result = new Uint8Array(size * size)
  const rows = size * SUBROWS
  const starting: number[][] = Array.from({ length: rows }, () => [])
  edges.forEach(([, y1, , y2], index) => {
    const first = Math.max(0, Math.ceil(Math.min(y1, y2) * SUBROWS - 0.5))
    if (first < rows) starting[first]?.push(index)
  })
  let active: number[] = []
  for (let row = 0; row < size; row++) {
    cover.fill(0)
    for (let sub = 0; sub < SUBROWS; sub++) {
      const line = row * SUBROWS + sub
      const y = (line + 0.5) / SUBROWS
      active = [...active, ...(starting[line] ?? [])].filter((index) => {
        const [, y1, , y2] = edges[index] ?? [0, 0, 0, 0]
        return Math.max(y1, y2) > y
      })
      const crossings = active
        .map((index) => {
          const [x1, y1, x2, y2] = edges[index] ?? [0, 0, 0, 0]
          return x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
        })
        .sort((a, b) => a - b)
      for (let i = 0; i + 1 < crossings.length; i += 2)
        addSpan(cover, crossings[i] ?? 0, crossings[i + 1] ?? 0)
    }
    for (let x = 0; x < size; x++) result[row * size + x] = Math.min(255, ((cover[x] ?? 0) / SUBROWS) * 255)
  }
  return result
}

/** Adds the covered share of each pixel from `from` to `to`; what lies beyond an edge comes in at the other. */
function addSpan(cover: Float32Array, from: number, to: number): void {
  const size = cover.length
  for (let x = Math.floor(from); x < to; x++) {
    const share = Math.min(to, x + 1) - Math.max(from, x)
    const wrapped = ((x % size) + size) % size
    cover[wrapped] = (cover[wrapped] ?? 0) + share
  }
}

/** All edges of the land polygons in pixels, level ones left out. */
function landEdges(size: number): [number, number, number, number][] {
  const project = ([lon = 0, lat = 0]: readonly number[]): [number, number] => {
    const radians = (Math.max(-85.06, Math.min(85.06, lat)) * Math.PI) / 180
    return [((lon + 180) / 360) * size, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size]
  }
  const edges: [number, number, number, number][] = []
  for (const { geometry } of readLand('10m')) {
    for (const ring of geometry.coordinates) {
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = project(ring[i - 1] ?? [])
        const [x2, y2] = project(ring[i] ?? [])
        if (y1 !== y2) edges.push([x1, y1, x2, y2])
      }
    }
  }
  return edges
}

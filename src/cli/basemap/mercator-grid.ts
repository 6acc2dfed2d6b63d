import { ELEVATION_HEIGHT, ELEVATION_WIDTH, metresOf } from './elevation'

const PIXELS_A_DEGREE = ELEVATION_WIDTH / 360
/** Spread (source pixels) of the bell curve that smooths the image's steps and JPEG blocks. */
const SPREAD = 1.25
const REACH = 4

/** Latitude in radians of a row's centre in a square Web Mercator image (EPSG:3857) of `size` pixels. */
export function latitudeOfRow(row: number, size: number): number {
  return Math.atan(Math.sinh(Math.PI * (1 - (2 * (row + 0.5)) / size)))
}

/** Resamples the elevation codes to metres on a Web Mercator square of `size` pixels, smoothed. */
export function toMercator(codes: Uint8Array, size: number): Float32Array {
  const narrowed = resampleColumns(codes, size)
  const metres = new Float32Array(size * size)
  for (let row = 0; row < size; row++) {
    const degrees = (latitudeOfRow(row, size) * 180) / Math.PI
    const centre = (90 - degrees) * PIXELS_A_DEGREE - 0.5
    const { first, weights } = bell(centre)
    const line = metres.subarray(row * size, (row + 1) * size)
    weights.forEach((weight, index) => {
      const source = Math.max(0, Math.min(ELEVATION_HEIGHT - 1, first + index)) * size
      for (let column = 0; column < size; column++) {
        line[column] = (line[column] ?? 0) + weight * (narrowed[source + column] ?? 0)
      }
    })
  }
  return metres
}

/** Metres, with as many columns as the result but still the rows of the source. */
function resampleColumns(codes: Uint8Array, size: number): Float32Array {
  const heights = Float32Array.from({ length: 256 }, (_, code) => metresOf(code))
  const columns = Array.from({ length: size }, (_, column) =>
    bell(((column + 0.5) / size) * ELEVATION_WIDTH - 0.5),
  )
  const result = new Float32Array(size * ELEVATION_HEIGHT)
  for (let row = 0; row < ELEVATION_HEIGHT; row++) {
    const source = row * ELEVATION_WIDTH
    columns.forEach(({ first, weights }, column) => {
      let sum = 0
      for (let i = 0; i < weights.length; i++) {
        const x = (first + i + ELEVATION_WIDTH) % ELEVATION_WIDTH
        sum += (weights[i] ?? 0) * (heights[codes[source + x] ?? 0] ?? 0)
      }
      result[row * size + column] = sum
    })
  }
  return result
}

function bell(centre: number): { readonly first: number; readonly weights: readonly number[] } {
  const first = Math.floor(centre) - REACH + 1
  const raw = Array.from({ length: 2 * REACH }, (_, index) =>
    Math.exp(-(((first + index - centre) / SPREAD) ** 2) / 2),
  )
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return { first, weights: raw.map((weight) => weight / total) }
}

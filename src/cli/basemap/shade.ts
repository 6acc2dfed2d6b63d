import { latitudeOfRow } from './mercator-grid'

/** Grey of level ground and of the sea at the coast; both the same, so that coasts show no rim. */
export const LEVEL = 0.925

const EARTH_CIRCUMFERENCE = 40_075_017
/** Where the light comes from (degrees clockwise from north) and its share. More than one softens ridges. */
const LIGHTS = [
  { azimuth: 315, share: 0.6 },
  { azimuth: 270, share: 0.2 },
  { azimuth: 0, share: 0.2 },
]
const ALTITUDE = Math.PI / 4
/** Slopes are steepened by this much: at this scale true ones would hardly show. */
const EXAGGERATION = 14
const DEEPEST = 6500

/**
 * Grey values (0 to 255) of a Web Mercator square: shaded relief on land, and in the sea darker with depth.
 * `cover` is the share of land, `metres` the height of each pixel.
 */
export function shade(metres: Float32Array, cover: Uint8Array, size: number): Uint8Array {
  const grey = new Uint8Array(size * size)
  const lights = LIGHTS.map(({ azimuth, share }) => {
    const angle = (azimuth * Math.PI) / 180
    return { east: Math.sin(angle) * share, south: -Math.cos(angle) * share }
  })
  const east = lights.reduce((sum, light) => sum + light.east, 0)
  const south = lights.reduce((sum, light) => sum + light.south, 0)
  const height = (row: number, column: number) => {
    const inside = Math.max(0, Math.min(size - 1, row))
    return Math.max(0, metres[inside * size + ((column + size) % size)] ?? 0)
  }
  for (let row = 0; row < size; row++) {
    const pixelMetres = (EARTH_CIRCUMFERENCE / size) * Math.cos(latitudeOfRow(row, size))
    for (let column = 0; column < size; column++) {
      const index = row * size + column
      const land = (cover[index] ?? 0) / 255
      const here = metres[index] ?? 0
      let value = 0
      if (land > 0) {
        const toEast =
          ((height(row, column + 1) - height(row, column - 1)) / (2 * pixelMetres)) * EXAGGERATION
        const toSouth =
          ((height(row + 1, column) - height(row - 1, column)) / (2 * pixelMetres)) * EXAGGERATION
        value += land * landGrey(toEast, toSouth, east, south, Math.max(0, here))
      }
      if (land < 1) value += (1 - land) * seaGrey(Math.max(0, -here))
      grey[index] = Math.round(255 * value)
    }
  }
  return grey
}

function landGrey(toEast: number, toSouth: number, east: number, south: number, metres: number): number {
  const length = Math.sqrt(1 + toEast * toEast + toSouth * toSouth)
  const light = Math.max(
    0,
    (Math.sin(ALTITUDE) + Math.cos(ALTITUDE) * (-toEast * east - toSouth * south)) / length,
  )
  const level = Math.sin(ALTITUDE)
  const shaded =
    light >= level
      ? LEVEL + (1 - LEVEL) * Math.min(1, (light - level) / (1 - level)) * 0.95
      : LEVEL * (0.36 + (0.64 * light) / level)
  return shaded * (1 - 0.05 * Math.min(1, metres / 3500))
}

function seaGrey(depth: number): number {
  return LEVEL * (1 - 0.92 * Math.min(1, depth / DEEPEST) ** 0.62)
}

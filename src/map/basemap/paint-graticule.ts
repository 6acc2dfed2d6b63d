import type { TileContext } from './paint-tile'
import {
  acrossTile,
  downTile,
  latitudeAt,
  longitudeAt,
  TILE_SIZE,
  type TileAddress,
} from './tile-coordinates'

/** Degrees between meridians, and between parallels, at a zoom of the map. */
export function graticuleStep(mapZoom: number): number {
  if (mapZoom <= 4) return 10
  if (mapZoom <= 6) return 5
  return mapZoom <= 8 ? 1 : 0.5
}

/** Draws meridians and parallels on a tile of `size` device pixels. */
export function paintGraticule(context: TileContext, tile: TileAddress, size: number, colour: string): void {
  const step = graticuleStep(tile.z + 1)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.strokeStyle = colour
  context.lineWidth = (size / TILE_SIZE) * 0.7
  context.beginPath()
  for (const longitude of multiples(step, longitudeAt(tile, 0), longitudeAt(tile, 1))) {
    const x = acrossTile(tile, longitude) * size
    context.moveTo(x, 0)
    context.lineTo(x, size)
  }
  for (const latitude of multiples(step, latitudeAt(tile, 1), latitudeAt(tile, 0))) {
    const y = downTile(tile, latitude) * size
    context.moveTo(0, y)
    context.lineTo(size, y)
  }
  context.stroke()
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  const last = Math.floor(to / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step)
}

import sharp from 'sharp'
import { readElevation } from './elevation'
import { rasterizeLand } from './land-cover'
import { toMercator } from './mercator-grid'
import { type ArchiveTile, writeArchive } from './pmtiles-archive'
import { shade } from './shade'

const MAX_ZOOM = 4
const TILE = 512
/** Pixels of the neighbours on each side, so that enlarged tiles meet without seams. */
const MARGIN = 2
const QUALITY = 58

/** Grey shaded relief and sea depth as WebP tiles of 516 pixels (512 and a margin), zooms 0 to 4. */
export async function buildReliefArchive(): Promise<Uint8Array> {
  const size = TILE * 2 ** MAX_ZOOM
  const world = shade(toMercator(await readElevation(), size), rasterizeLand(size), size)
  const tiles: ArchiveTile[] = []
  let grey: Uint8Array = world
  for (let z = MAX_ZOOM; z >= 0; z--) {
    if (z < MAX_ZOOM) grey = halve(grey, TILE * 2 ** (z + 1))
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) tiles.push({ z, x, y, data: await encodeTile(grey, z, x, y) })
    }
  }
  return writeArchive(tiles, {
    tileType: 'webp',
    gzipped: false,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    rootZoom: MAX_ZOOM,
    metadata: { name: 'Relief', attribution: 'Elevation: SRTM30, from KDE Marble' },
  })
}

async function encodeTile(grey: Uint8Array, z: number, x: number, y: number): Promise<Uint8Array> {
  const size = TILE * 2 ** z
  const edge = TILE + 2 * MARGIN
  const pixels = Buffer.alloc(edge * edge)
  for (let row = 0; row < edge; row++) {
    const source = Math.max(0, Math.min(size - 1, y * TILE + row - MARGIN)) * size
    for (let column = 0; column < edge; column++) {
      pixels[row * edge + column] = grey[source + ((x * TILE + column - MARGIN + size) % size)] ?? 0
    }
  }
  return sharp(pixels, { raw: { width: edge, height: edge, channels: 1 } })
    .webp({ quality: QUALITY, effort: 5, smartSubsample: false })
    .toBuffer()
}

/** Half the width and height, each pixel the mean of four. */
function halve(grey: Uint8Array, size: number): Uint8Array {
  const half = size / 2
  const result = new Uint8Array(half * half)
  for (let row = 0; row < half; row++) {
    for (let column = 0; column < half; column++) {
      const index = row * 2 * size + column * 2
      const sum =
        (grey[index] ?? 0) +
        (grey[index + 1] ?? 0) +
        (grey[index + size] ?? 0) +
        (grey[index + size + 1] ?? 0)
      result[row * half + column] = Math.round(sum / 4)
    }
  }
  return result
}

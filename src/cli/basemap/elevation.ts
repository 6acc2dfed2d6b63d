import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Where Debian's package `marble-qt-data` puts the elevation and bathymetry image, in tiles. */
const FOLDER = '/usr/share/marble/data/maps/earth/srtm/3'
const TILE = 675
const COLUMNS = 16
const ROWS = 8

export const ELEVATION_WIDTH = TILE * COLUMNS
export const ELEVATION_HEIGHT = TILE * ROWS

/** The image's value at sea level. */
const SEA_LEVEL = 97

/** Whether the relief can be built here. */
export function hasElevation(): boolean {
  return existsSync(FOLDER)
}

/**
 * The world's heights and depths as 8-bit codes, plate carrée, from 180° W and 90° N: 10800 x 5400 pixels,
 * 30 a degree.
 */
export async function readElevation(): Promise<Uint8Array> {
  const codes = new Uint8Array(ELEVATION_WIDTH * ELEVATION_HEIGHT)
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const file = join(FOLDER, pad(row), `${pad(row)}_${pad(column)}.jpg`)
      const tile = await sharp(file).greyscale().raw().toBuffer()
      for (let y = 0; y < TILE; y++) {
        const start = (row * TILE + y) * ELEVATION_WIDTH + column * TILE
        codes.set(tile.subarray(y * TILE, (y + 1) * TILE), start)
      }
    }
  }
  return codes
}

function pad(number: number): string {
  return String(number).padStart(6, '0')
}

/**
 * Metres above the sea, negative below, of a code. The image's scale is not documented; this curve fits
 * known summits and trenches and is close enough for shading.
 */
export function metresOf(code: number): number {
  const above = code - SEA_LEVEL
  return above >= 0 ? (above / 142) ** 2.2 * 7000 : -((-above / 76) ** 1.6) * 6000
}

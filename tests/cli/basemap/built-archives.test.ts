import { readFileSync } from 'node:fs'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { buildLabelFiles } from '../../../src/cli/basemap/label-files'
import { BORDER_HISTORIES } from '../../../src/domain/borders/border-history'

const read = (name: string) => readFileSync(new URL(`../../../public/basemap/${name}`, import.meta.url))

function open(name: string): PMTiles {
  const bytes = read(name)
  return new PMTiles({
    getKey: () => name,
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  })
}

describe('vector.pmtiles', () => {
  const archive = open('vector.pmtiles')
  const tile = async (z: number, x: number, y: number) => {
    const response = await archive.getZxy(z, x, y)
    return new VectorTile(new PbfReader(new Uint8Array(response?.data ?? new ArrayBuffer(0))))
  }
  const histories = async (z: number, x: number, y: number) => {
    const borders = (await tile(z, x, y)).layers.borders
    return new Set(
      Array.from({ length: borders?.length ?? 0 }, (_, i) => borders?.feature(i).properties.history),
    )
  }

  it('is at most 2.7 MB', () => {
    expect(read('vector.pmtiles').length).toBeLessThanOrEqual(2_700_000)
  })

  it('has the layers that the map draws', async () => {
    const { layers } = await tile(6, 39, 25)
    expect(Object.keys(layers).sort()).toEqual(['borders', 'divisions', 'lakes', 'land', 'rivers'])
  })

  it('names only known border histories, and has all of the lines that change', async () => {
    const found = new Set<unknown>()
    for (let x = 0; x < 16; x++) {
      for (let y = 0; y < 16; y++) for (const history of await histories(4, x, y)) found.add(history)
    }
    // The border of Macao is shorter than the small-scale data can draw and absent from the other.
    const drawn = Object.keys(BORDER_HISTORIES).filter((id) => id !== 'leased' && id !== 'macao')
    expect([...found].filter(Boolean).sort()).toEqual(drawn.sort())
  })

  it('has no stripe of land across the Pacific', async () => {
    // Wrangel Island and Chukotka cross the antimeridian; 74° N to 76° N, 150° W to 130° W is open sea.
    const { land } = (await tile(1, 0, 0)).layers
    const inside = (x: number, y: number) => {
      let odd = false
      for (let i = 0; i < (land?.length ?? 0); i++) {
        for (const ring of land?.feature(i).loadGeometry() ?? []) {
          for (let j = 1; j < ring.length; j++) {
            const [a, b] = [ring[j - 1], ring[j]]
            if (a && b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd
          }
        }
      }
      return odd
    }
    const at = (lon: number, lat: number): [number, number] => {
      const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
      return [((lon + 180) / 360) * 8192, y * 8192]
    }
    expect(inside(...at(-140, 73))).toBe(false)
    expect(inside(...at(-150, 45))).toBe(false)
    expect(inside(...at(-100, 60))).toBe(true)
    expect(inside(...at(-173, 66.5))).toBe(true)
  })
})

describe('relief.pmtiles', () => {
  const archive = open('relief.pmtiles')
  const pixels = async (z: number, x: number, y: number) => {
    const response = await archive.getZxy(z, x, y)
    return sharp(Buffer.from(response?.data ?? new ArrayBuffer(0)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
  }

  it('is at most 3.3 MB', () => {
    expect(read('relief.pmtiles').length).toBeLessThanOrEqual(3_300_000)
  })

  it('is grey', async () => {
    const { data, info } = await pixels(3, 5, 3)
    for (let i = 0; i < data.length; i += info.channels) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3)
      expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThanOrEqual(2)
    }
  })

  it('overlaps: the margin of a tile shows what its neighbour shows', async () => {
    const [west, east] = [await pixels(4, 9, 6), await pixels(4, 10, 6)]
    const edge = west.info.width
    expect(edge).toBe(516)
    const grey = ({ data, info }: typeof west, x: number, y: number) =>
      data[(y * edge + x) * info.channels] ?? 0
    let difference = 0
    for (let y = 0; y < edge; y++) difference += Math.abs(grey(west, 514, y) - grey(east, 2, y))
    expect(difference / edge).toBeLessThan(8)
  })
})

describe('label files', () => {
  it('are what the build makes', () => {
    const { overview, towns } = buildLabelFiles()
    expect(read('labels.json').toString()).toBe(overview)
    expect(read('towns.json').toString()).toBe(towns)
  }, 60_000)
})

import { PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { type ArchiveTile, writeArchive } from '../../../src/cli/basemap/pmtiles-archive'

const INFO = {
  tileType: 'webp',
  gzipped: false,
  minZoom: 0,
  maxZoom: 6,
  rootZoom: 4,
  metadata: { name: 'Test' },
} as const

function open(bytes: Uint8Array): PMTiles {
  const { buffer, byteOffset } = bytes
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: buffer.slice(byteOffset + offset, byteOffset + offset + length) as ArrayBuffer,
    }),
  })
}

const all = (maxZoom: number): ArchiveTile[] => {
  const tiles: ArchiveTile[] = []
  for (let z = 0; z <= maxZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      // Some equal neighbours, to be stored once.
      for (let y = 0; y < 2 ** z; y++) tiles.push({ z, x, y, data: Buffer.from(`${z}/${x}/${y >> 2}`) })
    }
  }
  return tiles
}

describe('writeArchive', () => {
  it('is read back by the pmtiles library, every tile', async () => {
    const tiles = all(6)
    const archive = open(writeArchive(tiles, INFO))
    for (const { z, x, y, data } of tiles) {
      const response = await archive.getZxy(z, x, y)
      expect(Buffer.from(response?.data ?? new ArrayBuffer(0)).toString()).toBe(Buffer.from(data).toString())
    }
    expect(await archive.getMetadata()).toEqual({ name: 'Test' })
    expect((await archive.getHeader()).maxZoom).toBe(6)
  })

  it('has nothing where no tile was given', async () => {
    const archive = open(writeArchive([{ z: 3, x: 1, y: 1, data: Buffer.from('a') }], INFO))
    expect(await archive.getZxy(3, 1, 2)).toBeUndefined()
    expect(await archive.getZxy(6, 40, 20)).toBeUndefined()
  })

  it('does not depend on the order of the tiles', () => {
    const tiles = all(3)
    expect(writeArchive([...tiles].reverse(), INFO)).toEqual(writeArchive(tiles, INFO))
  })
})

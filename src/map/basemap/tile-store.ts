import { PMTiles, type RangeResponse } from 'pmtiles'
import { ArchiveSource } from './archive-source'
import { RecentCache } from './recent-cache'
import { RELIEF_MAX_ZOOM } from './relief-tile'
import { type StoredTile, storedTile, type TileAddress } from './tile-coordinates'
import type { ArchiveAddresses } from './tile-messages'
import { decodeTile, type VectorTile } from './vector-tile'
import { wantsToSaveData } from './wants-to-save-data'

/** Last zoom of the vector archive. */
export const VECTOR_MAX_ZOOM = 6

const VECTOR_TILES_KEPT = 120
const RELIEF_TILES_KEPT = 32
const RETRY_PAUSES = [400, 1500, 4000]

export interface VectorPart {
  readonly tile: VectorTile
  readonly stored: StoredTile
}

export interface ReliefPart {
  readonly image: ImageBitmap
  readonly stored: StoredTile
}

/** The archives of the base map, with the tiles used of late in memory. */
export class TileStore {
  private readonly vectorArchive: Archive
  private readonly reliefArchive: Archive
  private readonly vectors = new RecentCache<VectorTile | undefined>(VECTOR_TILES_KEPT)
  private readonly reliefs = new RecentCache<ImageBitmap | undefined>(RELIEF_TILES_KEPT)
  private vectorsUnderWay = 0
  private waiting: (() => void)[] = []

  constructor({ vector, relief }: ArchiveAddresses) {
    this.vectorArchive = new Archive(vector)
    this.reliefArchive = new Archive(relief)
    // Its directory is on the way before the first tile is asked for; a failure shows there.
    this.vectorArchive.open().catch(() => {})
  }

  /** Fetches both archives whole, one after the other, unless the reader wants to save data. */
  async fetchWhole(): Promise<void> {
    if (wantsToSaveData()) return
    await this.vectorArchive.fetchWhole()
    await this.reliefArchive.fetchWhole()
  }

  /** The vector tile; undefined where the archive has none (open sea). Fails after some tries. */
  async vector(address: TileAddress): Promise<VectorPart | undefined> {
    const stored = storedTile(address, VECTOR_MAX_ZOOM)
    this.vectorsUnderWay++
    try {
      const tile = await this.vectors.get(keyOf(stored), async () => {
        const response = await retrying(() => this.vectorArchive.tile(stored))
        return response && decodeTile(response.data)
      })
      return tile && { tile, stored }
    } finally {
      this.vectorsUnderWay--
      if (this.vectorsUnderWay === 0) for (const resume of this.waiting.splice(0)) resume()
    }
  }

  /** The relief if it is in memory. */
  reliefAtHand(address: TileAddress): ReliefPart | undefined {
    const stored = storedTile(address, RELIEF_MAX_ZOOM)
    const image = this.reliefs.peek(keyOf(stored))
    return image && { image, stored }
  }

  /** The relief; it is fetched only when no vector tile is waited for, since the map is readable without. */
  async relief(address: TileAddress): Promise<ReliefPart | undefined> {
    const stored = storedTile(address, RELIEF_MAX_ZOOM)
    const image = await this.reliefs.get(keyOf(stored), async () => {
      while (this.vectorsUnderWay > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
      const response = await this.reliefArchive.tile(stored)
      return response && createImageBitmap(new Blob([response.data], { type: 'image/webp' }))
    })
    return image && { image, stored }
  }
}

/** An archive that forgets what it could not read: `PMTiles` keeps a failed directory for ever. */
class Archive {
  private readonly source: ArchiveSource
  private reader: PMTiles

  constructor(url: string) {
    this.source = new ArchiveSource(url)
    this.reader = new PMTiles(this.source)
  }

  open(): Promise<unknown> {
    return this.reading((reader) => reader.getHeader())
  }

  fetchWhole(): Promise<void> {
    return this.source.fetchWhole()
  }

  tile({ z, x, y }: StoredTile): Promise<RangeResponse | undefined> {
    return this.reading((reader) => reader.getZxy(z, x, y))
  }

  private async reading<T>(read: (reader: PMTiles) => Promise<T>): Promise<T> {
    try {
      return await read(this.reader)
    } catch (error) {
      this.reader = new PMTiles(this.source)
      throw error
    }
  }
}

function keyOf({ z, x, y }: StoredTile): string {
  return `${z}/${x}/${y}`
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_PAUSES) {
    try {
      return await attempt()
    } catch (error) {
      // No use in waiting for what the device says is not there.
      if (navigator.onLine === false) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return attempt()
}

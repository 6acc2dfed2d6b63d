import { PMTiles } from 'pmtiles'
import { ArchiveSource } from './archive-source'
import { RecentCache } from './recent-cache'
import { RELIEF_MAX_ZOOM } from './relief-tile'
import { type StoredTile, storedTile, type TileAddress } from './tile-coordinates'
import type { ArchiveAddresses } from './tile-messages'
import { decodeTile, type VectorTile } from './vector-tile'

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
  private readonly vectorArchive: PMTiles
  private readonly reliefArchive: PMTiles
  private readonly vectors = new RecentCache<VectorTile | undefined>(VECTOR_TILES_KEPT)
  private readonly reliefs = new RecentCache<ImageBitmap | undefined>(RELIEF_TILES_KEPT)
  private vectorsUnderWay = 0
  private waiting: (() => void)[] = []

  constructor({ vector, relief }: ArchiveAddresses) {
    this.vectorArchive = new PMTiles(new ArchiveSource(vector))
    this.reliefArchive = new PMTiles(new ArchiveSource(relief))
    // Its directory is on the way before the first tile is asked for; a failure shows there.
    this.vectorArchive.getHeader().catch(() => {})
  }

  /** The vector tile; undefined where the archive has none (open sea). Fails after some tries. */
  async vector(address: TileAddress): Promise<VectorPart | undefined> {
    const stored = storedTile(address, VECTOR_MAX_ZOOM)
    this.vectorsUnderWay++
    try {
      const tile = await this.vectors.get(keyOf(stored), async () => {
        const response = await retrying(() => this.vectorArchive.getZxy(stored.z, stored.x, stored.y))
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
      const response = await this.reliefArchive.getZxy(stored.z, stored.x, stored.y)
      return response && createImageBitmap(new Blob([response.data], { type: 'image/webp' }))
    })
    return image && { image, stored }
  }
}

function keyOf({ z, x, y }: StoredTile): string {
  return `${z}/${x}/${y}`
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_PAUSES) {
    try {
      return await attempt()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return attempt()
}

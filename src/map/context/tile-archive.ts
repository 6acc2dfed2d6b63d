import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { FetchSource, FileSource, PMTiles, TileType } from 'pmtiles'
import { RecentCache } from '../basemap/recent-cache'
import { type StoredTile, storedTile, type TileAddress } from '../basemap/tile-coordinates'

/** Tiles of an archive that are kept decoded. */
const KEPT = 64
/** Bytes of a tile beyond which it is not drawn: usual ones have half a million at most. */
const LARGEST = 8_000_000

export type ContextTile = { readonly stored: StoredTile } & (
  | { readonly kind: 'vector'; readonly tile: VectorTile }
  | { readonly kind: 'picture'; readonly picture: ImageBitmap }
)

/** What kinds of tiles are drawn. */
const PICTURES = new Map([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
  [TileType.Avif, 'image/avif'],
])

/** An archive of map tiles (PMTiles, version 3) in a file or at an address, which is read piece by piece. */
export class TileArchive {
  private readonly reader: PMTiles
  private readonly tiles = new RecentCache<Decoded | undefined>(KEPT)

  constructor(source: File | URL) {
    this.reader = new PMTiles(source instanceof URL ? new FetchSource(source.href) : new FileSource(source))
  }

  /** Whose the tiles are, as plain text. Fails where it is no archive that can be drawn. */
  async open(): Promise<string> {
    const { tileType } = await this.reader.getHeader()
    if (tileType !== TileType.Mvt && !PICTURES.has(tileType)) throw new Error(`Tiles of type ${tileType}`)
    const metadata: unknown = await this.reader.getMetadata().catch(() => undefined)
    const { attribution } = (metadata ?? {}) as { readonly attribution?: unknown }
    return typeof attribution === 'string' ? plainText(attribution) : ''
  }

  /** A tile, or the part of its ancestor that lies there; undefined where the archive has none. */
  async tile(address: TileAddress): Promise<ContextTile | undefined> {
    const { tileType, maxZoom, minZoom } = await this.reader.getHeader()
    if (address.z < minZoom) return undefined
    const stored = storedTile(address, maxZoom)
    const { z, x, y } = stored
    const decoded = await this.tiles.get(`${z}/${x}/${y}`, async () => {
      const response = await this.reader.getZxy(z, x, y)
      if (!response) return undefined
      if (response.data.byteLength > LARGEST) throw new Error(`A tile of ${response.data.byteLength} bytes`)
      const type = PICTURES.get(tileType)
      if (type) return createImageBitmap(new Blob([response.data], { type }))
      return new VectorTile(new PbfReader(new Uint8Array(response.data)))
    })
    if (!decoded) return undefined
    return decoded instanceof VectorTile
      ? { kind: 'vector', tile: decoded, stored }
      : { kind: 'picture', picture: decoded, stored }
  }
}

type Decoded = VectorTile | ImageBitmap

/** The text of a piece of HTML; nothing of it is run or shown. */
function plainText(markup: string): string {
  return new DOMParser().parseFromString(markup.slice(0, 2000), 'text/html').body.textContent?.trim() ?? ''
}

import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { FetchSource, FileSource, PMTiles, SharedPromiseCache, type Source, TileType } from 'pmtiles'
import { plainText } from '../../domain/convert/plain-text'
import { RecentCache } from '../basemap/recent-cache'
import { type StoredTile, storedTile, type TileAddress } from '../basemap/tile-coordinates'
import { pictureSize } from './picture-size'
import { LARGEST, unpackDirectory, unpackWithin } from './unpack-within'

/** Tiles of an archive that are kept decoded. */
const KEPT = 64
/** Directories of an archive that are kept. */
const KEPT_DIRECTORIES = 100
/** Pixels of a side of a picture beyond which it is not decoded: usual ones have 256 or 512. */
const LONGEST_SIDE = 2048

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
    this.reader = new PMTiles(
      withinLimit(source instanceof URL ? new FetchSource(source.href) : new FileSource(source)),
      new SharedPromiseCache(KEPT_DIRECTORIES, true, unpackDirectory),
      unpackWithin,
    )
  }

  /** Whose the tiles are, as plain text. Fails where it is no archive that can be drawn. */
  async open(): Promise<string> {
    const { tileType } = await this.reader.getHeader()
    if (tileType !== TileType.Mvt && !PICTURES.has(tileType)) throw new Error(`Tiles of type ${tileType}`)
    const metadata: unknown = await this.reader.getMetadata().catch(() => undefined)
    const { attribution } = (metadata ?? {}) as { readonly attribution?: unknown }
    return typeof attribution === 'string' ? textOf(attribution) : ''
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
      const type = PICTURES.get(tileType)
      if (type) return decodedPicture(response.data, type)
      return new VectorTile(new PbfReader(new Uint8Array(response.data)))
    })
    if (!decoded) return undefined
    return decoded instanceof VectorTile
      ? { kind: 'vector', tile: decoded, stored }
      : { kind: 'picture', picture: decoded, stored }
  }
}

type Decoded = VectorTile | ImageBitmap

/** What it gives is no more than a tile may have, whatever lengths the archive states. */
function withinLimit(source: Source): Source {
  return {
    getKey: () => source.getKey(),
    async getBytes(offset, length, ...how) {
      if (length > LARGEST) throw new Error(`A piece of ${length} bytes`)
      return source.getBytes(offset, length, ...how)
    },
  }
}

/** A picture of few bytes may have more pixels than there is memory for. */
async function decodedPicture(bytes: ArrayBuffer, type: string): Promise<ImageBitmap> {
  const { width, height } = pictureSize(bytes) ?? {}
  if (!width || !height || Math.max(width, height) > LONGEST_SIDE)
    throw new Error(`A picture of ${width} by ${height}`)
  return createImageBitmap(new Blob([bytes], { type }))
}

/** The text of a piece of HTML, without the addresses of its links: there is little room for it. */
function textOf(markup: string): string {
  return plainText(markup.slice(0, 2000).replace(/<\/?a\b[^>]*>/gi, ''))
}

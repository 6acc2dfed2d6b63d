/** Tile edge in CSS pixels. Leaflet's zoom `z` shows tiles of zoom `z - 1`. */
export const TILE_SIZE = 512

/** Units along a tile's edge in the vector archive. */
export const TILE_EXTENT = 4096

/** A tile in the usual numbering: zoom, column from the antimeridian, row from the north. */
export interface TileAddress {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** A stored tile and which part of it makes up the tile that is asked for. */
export interface StoredTile extends TileAddress {
  /** How many of the asked-for tiles fit along the stored tile's edge (1 or a power of two). */
  readonly parts: number
  /** Column and row of the asked-for tile among those parts. */
  readonly column: number
  readonly row: number
}

/** The tile at the same place in the world between -180 and 180 degrees. */
export function wrapTile({ z, x, y }: TileAddress): TileAddress {
  const across = 2 ** z
  return { z, x: ((x % across) + across) % across, y }
}

/** The tile itself up to the archive's last zoom, beyond it its ancestor and the part to enlarge. */
export function storedTile(address: TileAddress, maxZoom: number): StoredTile {
  const { z, x, y } = wrapTile(address)
  const parts = 2 ** Math.max(0, z - maxZoom)
  return {
    z: Math.min(z, maxZoom),
    x: Math.floor(x / parts),
    y: Math.floor(y / parts),
    parts,
    column: x % parts,
    row: y % parts,
  }
}

/** Longitude (degrees) at a distance from the tile's west edge, in tile widths. */
export function longitudeAt({ z, x }: TileAddress, across: number): number {
  return ((x + across) / 2 ** z) * 360 - 180
}

/** Latitude (degrees) at a distance from the tile's north edge, in tile heights. Web Mercator, EPSG:3857. */
export function latitudeAt({ z, y }: TileAddress, down: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + down)) / 2 ** z))) * 180) / Math.PI
}

/** Distance of a meridian from the tile's west edge, in tile widths: the inverse of `longitudeAt`. */
export function acrossTile({ z, x }: TileAddress, longitude: number): number {
  return ((longitude + 180) / 360) * 2 ** z - x
}

/** Distance of a parallel from the tile's north edge, in tile heights: the inverse of `latitudeAt`. */
export function downTile({ z, y }: TileAddress, latitude: number): number {
  const radians = (latitude * Math.PI) / 180
  return ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z - y
}

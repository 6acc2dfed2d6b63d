import { areBordersKnown, borderStatus } from '../../domain/borders/border-status'
import { paintGraticule } from './paint-graticule'
import { RELIEF_MARGIN, RELIEF_SIZE } from './relief-tile'
import { type StoredTile, TILE_EXTENT, TILE_SIZE, type TileAddress } from './tile-coordinates'
import type { TilePalette } from './tile-palette'
import type { VectorTile } from './vector-tile'

export type TileContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** All that one picture of a tile depends on. */
export interface TilePicture {
  readonly address: TileAddress
  /** Edge of the picture in device pixels. */
  readonly size: number
  /** Days since 1970-01-01 UTC: the borders shown are those of this day. */
  readonly day: number
  readonly palette: TilePalette
  readonly vector: { readonly tile: VectorTile; readonly stored: StoredTile } | undefined
  readonly relief: { readonly image: ImageBitmap; readonly stored: StoredTile } | undefined
  /** A canvas of the tile's size for shaded land; needed with relief. */
  readonly scratch: TileContext
}

/** Widths of the lines along the coast in CSS pixels, the outermost first. They reach as far into the land. */
const WATERLINE_WIDTHS = [13, 8, 3.5]
const RIVER_WIDTHS = [0.6, 1, 1.5]

/** Draws a tile of the base map, from the sea floor up. */
export function paintTile(context: TileContext, picture: TilePicture): void {
  const { size, palette, vector, relief } = picture
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.lineJoin = 'round'
  context.lineCap = 'butt'
  paintSea(context, picture)
  if (vector) {
    const { tile, stored } = vector
    const scale = (size * stored.parts) / TILE_EXTENT
    const toTile = () => context.setTransform(scale, 0, 0, scale, -stored.column * size, -stored.row * size)
    const zoom = picture.address.z + 1
    /** A CSS pixel in tile units. */
    const pixel = size / TILE_SIZE / scale

    toTile()
    palette.waterlines.forEach((colour, index) => {
      stroke(context, tile.coast, colour, (WATERLINE_WIDTHS[index] ?? 1) * waterlineScale(zoom) * pixel)
    })
    context.fillStyle = relief ? shadedLand(context, picture) : palette.plainLand
    context.fill(tile.land, 'evenodd')
    tile.rivers.forEach((path, width) => {
      stroke(
        context,
        path,
        palette.river,
        Math.max(0.5, (RIVER_WIDTHS[width] ?? 1) * (0.55 + zoom * 0.07)) * pixel,
      )
    })
    context.fillStyle = palette.lake
    context.fill(tile.lakes, 'evenodd')
    stroke(context, tile.lakes, palette.lakeShore, 0.6 * pixel)
    paintBorders(context, tile, picture, pixel)
    stroke(context, tile.coast, palette.coast, (zoom >= 6 ? 1 : 0.7) * pixel)
  }
  paintGraticule(context, picture.address, size, palette.graticule)
}

/** On small scales narrower, or they would fill straits and bays. */
function waterlineScale(mapZoom: number): number {
  return Math.max(0.55, Math.min(1, 0.55 + (mapZoom - 2) * 0.15))
}

/** The sea: one colour, or with relief deepening from the shallow colour to the deep one. */
function paintSea(context: TileContext, { size, palette, relief }: TilePicture): void {
  if (!relief) {
    context.fillStyle = palette.sea
    context.fillRect(0, 0, size, size)
    return
  }
  // deep + grey * (shallow - deep), in three steps that a canvas knows.
  const { shallowSea, deepSea } = palette
  context.fillStyle = rgb(shallowSea.map((value, index) => value - (deepSea[index] ?? 0)))
  context.fillRect(0, 0, size, size)
  context.globalCompositeOperation = 'multiply'
  drawRelief(context, relief, size)
  context.globalCompositeOperation = 'lighter'
  context.fillStyle = rgb(deepSea)
  context.fillRect(0, 0, size, size)
  context.globalCompositeOperation = 'source-over'
}

/** Land with the relief multiplied over it, as a fill for the land's shape. */
function shadedLand(
  context: TileContext,
  { scratch, size, palette, relief, address }: TilePicture,
): CanvasPattern {
  scratch.setTransform(1, 0, 0, 1, 0, 0)
  scratch.globalCompositeOperation = 'source-over'
  scratch.globalAlpha = 1
  scratch.fillStyle = palette.land
  scratch.fillRect(0, 0, size, size)
  scratch.globalCompositeOperation = 'multiply'
  scratch.globalAlpha = palette.relief * reliefStrength(address.z + 1)
  if (relief) drawRelief(scratch, relief, size)
  const pattern = context.createPattern(scratch.canvas, 'no-repeat')
  if (!pattern) throw new Error('No canvas pattern')
  const { a, d, e, f } = context.getTransform()
  pattern.setTransform({ a: 1 / a, d: 1 / d, e: -e / a, f: -f / d })
  return pattern
}

/** The relief is made for small scales: enlarged further it fades rather than show its pixels. */
export function reliefStrength(mapZoom: number): number {
  if (mapZoom <= 6) return 1
  if (mapZoom <= 8) return mapZoom <= 7 ? 0.8 : 0.5
  return mapZoom <= 9 ? 0.22 : 0.12
}

function drawRelief(
  context: TileContext,
  { image, stored }: NonNullable<TilePicture['relief']>,
  size: number,
): void {
  const part = RELIEF_SIZE / stored.parts
  const scale = size / part
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  // The margin is drawn too, outside the picture, so that enlarging blends with the neighbours' pixels.
  context.drawImage(
    image,
    stored.column * part,
    stored.row * part,
    part + 2 * RELIEF_MARGIN,
    part + 2 * RELIEF_MARGIN,
    -RELIEF_MARGIN * scale,
    -RELIEF_MARGIN * scale,
    size + 2 * RELIEF_MARGIN * scale,
    size + 2 * RELIEF_MARGIN * scale,
  )
}

function paintBorders(
  context: TileContext,
  tile: VectorTile,
  { day, palette, address }: TilePicture,
  pixel: number,
) {
  const zoom = address.z + 1
  const wide = zoom >= 5
  const shown = tile.borders.map(({ history, path }) => ({ path, status: borderStatus(history, day) }))
  const dotted = [2 * pixel, 2.5 * pixel]
  const dashed = [5 * pixel, 3.5 * pixel]

  context.setLineDash(dotted)
  const divisionWidth = (zoom >= 7 ? 0.9 : 0.65) * pixel
  if (zoom >= 5 && areBordersKnown(day)) stroke(context, tile.divisions, palette.division, divisionWidth)
  for (const { path, status } of shown) {
    if (status === 'internal') stroke(context, path, palette.division, Math.max(divisionWidth, 0.8 * pixel))
  }
  context.setLineDash([])
  for (const { path, status } of shown) {
    if (status === 'international' || status === 'disputed') {
      stroke(context, path, palette.borderBand, (wide ? 9 : 6) * pixel)
    }
  }
  for (const { path, status } of shown) {
    if (status !== 'international' && status !== 'disputed') continue
    context.setLineDash(status === 'disputed' ? dashed : [])
    stroke(context, path, palette.border, (wide ? 1.25 : 0.9) * pixel)
  }
  context.setLineDash([])
}

function stroke(context: TileContext, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(path)
}

function rgb(channels: readonly number[]): string {
  return `rgb(${channels.join(' ')})`
}

import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type Map as LeafletMap,
  Point,
  type ZoomAnimEvent,
} from 'leaflet'
import type { BorderHistoryId } from '../../domain/borders/border-history'
import { bordersDiffer } from '../../domain/borders/border-status'
import { type Box, contains } from '../../domain/marks/box'
import { StillCanvas } from '../still-canvas'
import { TILE_SIZE } from './tile-coordinates'
import type { TileLook } from './tile-layer'
import type { TilePainter } from './tile-painter'
import { TILE_PALETTES } from './tile-palette'

/** The world in 16 tiles: sharp enough for what is seen of it, a moment between the tiles proper. */
const ZOOM = 2
const ACROSS = 2 ** ZOOM
/** Edge of a tile in pixels of the world at zoom 0. */
const TILE_EDGE = 256 / ACROSS
/** Drawn beyond the view on each side, in widths of the view. */
const PADDING = 0.35
/** Milliseconds of rest after which it follows time: while time moves only the tiles above it are seen. */
const REST = 1500
/** The longest that parts that have come wait for the others (ms). */
const GATHERING = 500
/** Most pixels for one of the world at zoom 0: no more than its tiles have, which the browser enlarges at no cost to the page. */
const SHARPEST = TILE_SIZE / TILE_EDGE
/** Pixels for each of the page: it is seen for moments, in flight. */
const SHARE = 0.5
/** Redrawn when it would be enlarged or reduced more than this. */
const MAX_SCALE = 2.2

interface WorldTile {
  readonly x: number
  readonly y: number
  bitmap: ImageBitmap | undefined
  histories: readonly BorderHistoryId[]
  request: number | undefined
}

/**
 * The whole world, coarsely, on one canvas beneath the tiles. It follows every movement of the map at once, so
 * that where a tile is missing in flight the map shows through and not a blank.
 */
export class BackdropLayer extends Layer {
  private readonly still = new StillCanvas({ alpha: false })
  private readonly canvas = this.still.element
  private readonly tiles: readonly WorldTile[] = Array.from({ length: ACROSS ** 2 }, (_, index) => ({
    x: index % ACROSS,
    y: Math.floor(index / ACROSS),
    bitmap: undefined,
    histories: [],
    request: undefined,
  }))
  /** What the canvas shows, in pixels of the world at zoom 0, and at which zoom it was drawn. */
  private drawn: { readonly extent: Box; readonly zoom: number } | undefined
  private frame: number | undefined
  private resting: ReturnType<typeof setTimeout> | undefined
  private gathering: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly painter: TilePainter,
    private readonly paneName: string,
    private look: TileLook,
  ) {
    super()
    this.canvas.className = 'basemap-backdrop leaflet-zoom-animated'
    this.canvas.setAttribute('aria-hidden', 'true')
  }

  override onAdd(map: LeafletMap): this {
    map.getPane(this.paneName)?.append(this.canvas)
    const { x, y } = map.project(map.getCenter(), 0)
    const distance = (tile: WorldTile) =>
      Math.hypot((tile.x + 0.5) * TILE_EDGE - x, (tile.y + 0.5) * TILE_EDGE - y)
    for (const tile of [...this.tiles].sort((a, b) => distance(a) - distance(b))) this.request(tile)
    return this
  }

  override onRemove(): this {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    clearTimeout(this.resting)
    clearTimeout(this.gathering)
    this.gathering = undefined
    this.canvas.remove()
    for (const tile of this.tiles) {
      if (tile.request !== undefined) this.painter.cancel(tile.request)
      tile.bitmap?.close()
      tile.bitmap = undefined
    }
    return this
  }

  override getEvents() {
    const follow = () => this.follow(this._map.getCenter(), this._map.getZoom())
    return {
      move: follow,
      viewreset: follow,
      resize: () => this.redraw(),
      zoomanim: (event: LeafletEvent) => {
        const { center, zoom } = event as ZoomAnimEvent
        this.animateTo(center, zoom)
      },
    }
  }

  /** Redraws, when time has come to rest, the parts of the world that look different then. */
  setLook(look: TileLook): void {
    clearTimeout(this.resting)
    this.resting = setTimeout(() => this.takeOn(look), REST)
  }

  private takeOn({ theme, day }: TileLook): void {
    const before = this.look
    this.look = { theme, day }
    for (const tile of this.tiles) {
      const isAffected = before.theme !== theme || bordersDiffer(before.day, day, tile.histories)
      if (this._map && (isAffected || tile.request !== undefined)) this.request(tile)
    }
  }

  private request(tile: WorldTile): void {
    if (tile.request !== undefined) this.painter.cancel(tile.request)
    const { theme, day } = this.look
    tile.request = this.painter.paint(
      { address: { z: ZOOM, x: tile.x, y: tile.y }, size: TILE_SIZE, theme, day },
      {
        onPicture: ({ bitmap, complete, histories }) => {
          if (complete) tile.request = undefined
          tile.bitmap?.close()
          tile.bitmap = bitmap
          tile.histories = histories
          this.redrawSoon()
        },
        onFailure: () => {
          tile.request = undefined
          this.redrawSoon()
        },
      },
    )
  }

  /** Shows new parts together: all of them, or what has come in a while. */
  private redrawSoon(): void {
    if (this.tiles.every(({ request }) => request === undefined)) {
      this.frame ??= requestAnimationFrame(() => this.redraw())
    } else this.gathering ??= setTimeout(() => this.redraw(), GATHERING)
  }

  private redraw(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    clearTimeout(this.gathering)
    this.gathering = undefined
    this.drawn = undefined
    if (this._map) this.follow(this._map.getCenter(), this._map.getZoom())
  }

  private follow(centre: LatLng, zoom: number): void {
    const view = this.extentOf(centre, zoom)
    const { drawn } = this
    if (!drawn || !contains(drawn.extent, view) || Math.abs(zoom - drawn.zoom) > Math.log2(MAX_SCALE)) {
      this.draw(pad(view), zoom)
    }
    this.place(centre, zoom)
  }

  /** Before Leaflet's animation runs: the canvas must hold what is in view at its beginning and at its end. */
  private animateTo(centre: LatLng, zoom: number): void {
    const { drawn } = this
    const [start, end] = [
      this.extentOf(this._map.getCenter(), this._map.getZoom()),
      this.extentOf(centre, zoom),
    ]
    if (drawn && !(contains(drawn.extent, start) && contains(drawn.extent, end))) {
      this.draw(pad(union(start, end)), Math.min(zoom, this._map.getZoom()))
      // The new drawing has to stand in its place before it moves, not come sliding from the old one's.
      this.canvas.style.transition = 'none'
      this.place(this._map.getCenter(), this._map.getZoom())
      this.canvas.getBoundingClientRect()
      this.canvas.style.transition = ''
    }
    this.place(centre, zoom)
  }

  private draw(extent: Box, zoom: number): void {
    const { canvas } = this
    const { context } = this.still
    if (!context) return
    this.drawn = { extent, zoom }
    const size = this._map.getSize().multiplyBy(1 + 2 * PADDING)
    const [width, height] = [extent.right - extent.left, extent.bottom - extent.top]
    const scale = Math.min(SHARPEST, SHARE * Math.min(size.x / width, size.y / height))
    const pixels = this.still.resize(width * scale, Math.ceil(height * scale))
    const drawn = pixels.width / width
    context.fillStyle = TILE_PALETTES[this.look.theme].sea
    context.fillRect(0, 0, pixels.width, pixels.height)
    context.setTransform(drawn, 0, 0, drawn, 0, 0)
    for (let world = Math.floor(extent.left / 256); world * 256 < extent.right; world++) {
      for (const { x, y, bitmap } of this.tiles) {
        const [left, top] = [world * 256 + x * TILE_EDGE - extent.left, y * TILE_EDGE - extent.top]
        const isSeen = left < width && left + TILE_EDGE > 0 && top < height && top + TILE_EDGE > 0
        if (bitmap && isSeen) context.drawImage(bitmap, left, top, TILE_EDGE, TILE_EDGE)
      }
    }
    this.still.show()
    canvas.style.width = `${pixels.width}px`
    canvas.style.height = `${pixels.height}px`
  }

  /** Sets the canvas where its extent lies when the map looks at this centre and zoom. */
  private place(centre: LatLng, zoom: number): void {
    const map = this._map
    const { extent } = this.drawn ?? {}
    if (!extent) return
    const pane = map.getPane('mapPane')
    const origin = map
      .project(centre, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(pane ? DomUtil.getPosition(pane) : new Point(0, 0))
      .round()
    const scale = 2 ** zoom
    const corner = new Point(extent.left * scale, extent.top * scale).subtract(origin)
    DomUtil.setTransform(this.canvas, corner, ((extent.right - extent.left) * scale) / this.canvas.width)
  }

  /** What the map shows, in pixels of the world at zoom 0. */
  private extentOf(centre: LatLng, zoom: number): Box {
    const scale = 2 ** zoom
    const middle = this._map.project(centre, zoom).divideBy(scale)
    const half = this._map.getSize().divideBy(2 * scale)
    return {
      left: middle.x - half.x,
      right: middle.x + half.x,
      top: middle.y - half.y,
      bottom: middle.y + half.y,
    }
  }
}

function pad({ left, top, right, bottom }: Box): Box {
  const [dx, dy] = [(right - left) * PADDING, (bottom - top) * PADDING]
  return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy }
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

import { type Coords, type DoneCallback, GridLayer, type GridLayerOptions } from 'leaflet'
import type { BorderHistoryId } from '../../domain/borders/border-history'
import { bordersDiffer } from '../../domain/borders/border-status'
import { pixelRatioOf } from '../pixel-ratio'
import { TILE_SIZE } from './tile-coordinates'
import { TileElement } from './tile-element'
import type { TileResult } from './tile-messages'
import type { TilePainter } from './tile-painter'
import type { BaseMapTheme } from './tile-palette'

/** What all tiles show: the colours, and the day (since 1970-01-01 UTC) whose borders are drawn. */
export interface TileLook {
  readonly theme: BaseMapTheme
  readonly day: number
}

interface Tile {
  readonly coords: Coords
  readonly view: TileElement
  readonly done: DoneCallback
  histories: readonly BorderHistoryId[]
  /** Pending request at the painter. */
  request: number | undefined
  /** Drawn for a new look and waiting for the other tiles. */
  next: ImageBitmap | undefined
}

export interface TileLayerOptions extends GridLayerOptions {
  readonly painter: TilePainter
  readonly look: TileLook
  readonly fade: boolean
  readonly onFailure?: (reason: string) => void
}

/** The longest that new pictures of tiles wait for those of the others (ms). */
const PATIENCE = 1500

/**
 * Leaflet layer of the tiles drawn from the base map's archives. A tile's first picture is shown at once; later
 * ones (with relief, or of another day or theme) are held until all have come, so that the map changes as one.
 * Leaflet's event `load` says that every tile has a picture, `whole` that none is waited for any more.
 */
export class TileLayer extends GridLayer {
  private readonly tiles = new Map<HTMLElement, Tile>()
  private readonly painter: TilePainter
  private readonly onFailure: (reason: string) => void
  private look: TileLook
  private fade: boolean
  /** While a change of look is under way: the last one asked for since. */
  private changing: { wanted: TileLook | undefined } | undefined
  private patience: ReturnType<typeof setTimeout> | undefined
  /** Until the map has been drawn once, speed goes before beauty. */
  private isFirst = true

  constructor({ painter, look, fade, onFailure, ...options }: TileLayerOptions) {
    super({ tileSize: TILE_SIZE, ...options })
    this.painter = painter
    this.look = look
    this.fade = fade
    this.onFailure = onFailure ?? (() => {})
    this.on('tileunload', ({ tile }) => this.forget(tile))
    this.on('remove', () => clearTimeout(this.patience))
    this.once('load', () => {
      this.isFirst = false
    })
  }

  /** Whether pictures may blend into one another. */
  setFade(fade: boolean): void {
    this.fade = fade
  }

  /** Redraws the tiles that look different then. Of looks asked for in quick succession only the last is drawn. */
  setLook({ theme, day }: TileLook): void {
    if (this.changing) {
      this.changing.wanted = { theme, day }
      return
    }
    const before = this.look
    this.look = { theme, day }
    const affected = [...this.tiles.values()].filter(
      ({ histories, view }) =>
        view.isEmpty || before.theme !== theme || bordersDiffer(before.day, day, histories),
    )
    if (affected.length === 0) return
    this.changing = { wanted: undefined }
    for (const tile of affected) this.request(tile)
    this.wait()
  }

  /** Whether no picture is waited for. */
  get isWhole(): boolean {
    return [...this.tiles.values()].every(({ request }) => request === undefined)
  }

  /** Asks again for the tiles that could not be had. */
  retry(): void {
    for (const tile of this.tiles.values()) {
      if (tile.view.isEmpty && tile.request === undefined) this.request(tile)
    }
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const view = new TileElement()
    const tile: Tile = { coords, view, done, histories: [], request: undefined, next: undefined }
    this.tiles.set(view.element, tile)
    this.request(tile)
    return view.element
  }

  private request(tile: Tile): void {
    if (tile.request !== undefined) this.painter.cancel(tile.request)
    const { x, y, z } = tile.coords
    const { theme, day } = this.look
    const size = Math.round(TILE_SIZE * Math.max(1, pixelRatioOf(this._map)))
    tile.request = this.painter.paint(
      { address: { z: z - 1, x, y }, size, theme, day, draft: this.isFirst },
      {
        onPicture: (result) => this.receive(tile, result),
        onFailure: (reason) => this.fail(tile, reason),
      },
    )
  }

  private receive(tile: Tile, { bitmap, complete, histories }: TileResult): void {
    if (complete) tile.request = undefined
    tile.histories = histories
    if (tile.view.isEmpty) {
      tile.view.show(bitmap, false)
      tile.done(undefined, tile.view.element)
    } else {
      tile.next?.close()
      tile.next = bitmap
    }
    this.settle()
  }

  private fail(tile: Tile, reason: string): void {
    tile.request = undefined
    this.onFailure(reason)
    if (tile.view.isEmpty) tile.done(new Error(reason), tile.view.element)
    this.settle()
  }

  /** Shows what was held as soon as no picture is missing any more. */
  private settle(): void {
    if (this.isWhole) {
      this.showHeld()
      this.fire('whole')
    } else if ([...this.tiles.values()].some(({ next }) => next)) this.wait()
  }

  private wait(): void {
    this.patience ??= setTimeout(() => this.showHeld(), PATIENCE)
  }

  private showHeld(): void {
    clearTimeout(this.patience)
    this.patience = undefined
    const wanted = this.changing?.wanted
    this.changing = undefined
    for (const tile of this.tiles.values()) {
      if (!tile.next) continue
      tile.view.show(tile.next, this.fade)
      tile.next = undefined
    }
    if (wanted) this.setLook(wanted)
  }

  private forget(element: HTMLElement): void {
    const tile = this.tiles.get(element)
    if (!tile) return
    this.tiles.delete(element)
    if (tile.request !== undefined) this.painter.cancel(tile.request)
    tile.next?.close()
    this.settle()
  }
}

import { type Coords, type DoneCallback, GridLayer } from 'leaflet'
import { TILE_SIZE } from '../basemap/tile-coordinates'
import { pixelRatioOf } from '../pixel-ratio'
import { paintContext } from './paint-context'
import type { ContextTile, TileArchive } from './tile-archive'

/** Leaflet layer of the tiles of an archive. */
export class ContextTiles extends GridLayer {
  constructor(
    private readonly archive: TileArchive,
    private readonly ink: string,
    pane: string,
  ) {
    super({ tileSize: TILE_SIZE, pane, keepBuffer: 1 })
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas')
    canvas.setAttribute('role', 'presentation')
    this.archive
      .tile({ z: z - 1, x, y })
      .then((content) => this.paint(canvas, content))
      .then(
        () => done(undefined, canvas),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), canvas),
      )
    return canvas
  }

  private paint(canvas: HTMLCanvasElement, content: ContextTile | undefined): void {
    const ratio = this._map ? Math.max(1, pixelRatioOf(this._map)) : 1
    canvas.width = canvas.height = content ? Math.round(TILE_SIZE * ratio) : 1
    const context = canvas.getContext('2d')
    if (!content || !context) return
    context.scale(ratio, ratio)
    paintContext(context, content, TILE_SIZE, this.ink)
  }
}

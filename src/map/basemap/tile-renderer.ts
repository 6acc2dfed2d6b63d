import type { BorderHistoryId } from '../../domain/borders/border-history'
import { paintTile, type TileContext } from './paint-tile'
import { RELIEF_MAX_MAP_ZOOM } from './relief-tile'
import { TILE_SIZE, wrapTile } from './tile-coordinates'
import type { TileRequest, TileResult } from './tile-messages'
import { TILE_PALETTES } from './tile-palette'
import type { ReliefPart, TileStore, VectorPart } from './tile-store'

/** A drawing surface that turns into a bitmap: an OffscreenCanvas, or a canvas of the page. */
export interface Surface {
  readonly context: TileContext
  toBitmap(): ImageBitmap | Promise<ImageBitmap>
}

/** How long a tile whose lines are ready waits for its relief before it is shown without (ms). */
const RELIEF_PATIENCE = 120
/** How often a busy renderer looks whether it still is (ms). */
const IDLE_CHECK = 300

/** Draws requested tiles: in the worker, or in the page where there is none. */
export class TileRenderer {
  private readonly cancelled = new Set<number>()
  private readonly underWay = new Set<number>()

  constructor(
    private readonly store: TileStore,
    private readonly makeSurface: (size: number) => Surface,
  ) {}

  /** The picture of a request is no longer wanted. */
  cancel(id: number): void {
    if (this.underWay.has(id)) this.cancelled.add(id)
  }

  /** Draws the tile and hands over one picture, or several: a draft, and one before a relief that comes late. Fails if there is no data. */
  async render(request: TileRequest, onPicture: (result: TileResult) => void): Promise<void> {
    this.underWay.add(request.id)
    try {
      const address = wrapTile(request.address)
      const vector = await this.store.vector(address)
      if (request.draft && !this.cancelled.has(request.id)) {
        const draft = { ...request, size: Math.min(request.size, TILE_SIZE) }
        onPicture(await this.draw(draft, vector, undefined, false))
      }
      const hasRelief = address.z < RELIEF_MAX_MAP_ZOOM
      let relief = this.store.reliefAtHand(address)
      const late = !relief && hasRelief ? this.store.relief(address).catch(() => undefined) : undefined
      if (late) relief = await Promise.race([late, pause(RELIEF_PATIENCE)])
      else await pause(0)
      if (this.cancelled.has(request.id)) return
      onPicture(await this.draw(request, vector, relief, Boolean(relief) || !late))
      if (relief || !late) return
      relief = await late
      if (this.cancelled.has(request.id)) return
      // Even where there is none, the promised last picture has to come.
      onPicture(await this.draw(request, vector, relief, true))
    } finally {
      this.underWay.delete(request.id)
      this.cancelled.delete(request.id)
    }
  }

  /** Has the archives fetched whole, once nothing is being drawn. */
  async keepArchives(): Promise<void> {
    while (this.underWay.size > 0) await pause(IDLE_CHECK)
    await this.store.fetchWhole()
  }

  private async draw(
    { id, address, size, day, theme }: TileRequest,
    vector: VectorPart | undefined,
    relief: ReliefPart | undefined,
    complete: boolean,
  ): Promise<TileResult> {
    const start = performance.now()
    const surface = this.makeSurface(size)
    paintTile(surface.context, {
      address: wrapTile(address),
      size,
      day,
      palette: TILE_PALETTES[theme],
      vector,
      relief,
      scratch: relief ? this.makeSurface(size).context : surface.context,
    })
    const bitmap = await surface.toBitmap()
    const histories = (vector?.tile.borders ?? [])
      .map(({ history }) => history)
      .filter((history): history is BorderHistoryId => history !== undefined)
    return { id, bitmap, complete, histories, drawingTime: performance.now() - start }
  }
}

/** Lets messages in, so that what was cancelled meanwhile is not drawn. */
function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}

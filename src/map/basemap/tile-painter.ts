import { startTileWorker } from './start-tile-worker'
import type { ArchiveAddresses, FromWorker, TileRequest, TileResult, ToWorker } from './tile-messages'
import type { Surface, TileRenderer } from './tile-renderer'

export interface TileListener {
  onPicture(result: TileResult): void
  onFailure(reason: string): void
}

/** A worker that owes us pictures and says nothing for this long (ms) is asked whether it lives. */
const SILENCE = 8000
const ANSWER_TIME = 10_000

interface Job {
  readonly request: TileRequest
  readonly listener: TileListener
}

/** Has tiles drawn by a worker, and in the page itself where there is no worker or it has died. */
export class TilePainter {
  private readonly jobs = new Map<number, Job>()
  private worker: Worker | undefined
  private inPage: Promise<TileRenderer> | undefined
  private watch: ReturnType<typeof setTimeout> | undefined
  private nextId = 1

  constructor(private readonly archives: ArchiveAddresses) {
    this.worker = startTileWorker(archives)
    this.worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data))
    this.worker?.addEventListener('error', (event) => {
      event.preventDefault()
      this.giveUpWorker()
    })
    this.worker?.addEventListener('messageerror', () => this.giveUpWorker())
  }

  /** Asks for a tile; returns the number to cancel it by. */
  paint(request: Omit<TileRequest, 'id'>, listener: TileListener): number {
    const id = this.nextId++
    const job = { request: { ...request, id }, listener }
    this.jobs.set(id, job)
    this.start(job)
    return id
  }

  cancel(id: number): void {
    if (!this.jobs.delete(id)) return
    if (this.worker) this.post({ type: 'cancel', id })
    else void this.inPage?.then((renderer) => renderer.cancel(id))
  }

  /** Has the archives fetched whole in the background, so that later tiles need no network. */
  keepArchives(): void {
    this.post({ type: 'keep' })
    void this.inPage?.then(
      (renderer) => renderer.keepArchives(),
      () => {},
    )
  }

  private start({ request }: Job): void {
    if (this.worker) {
      this.post({ type: 'paint', request })
      this.watch ??= setTimeout(() => this.askWhetherAlive(), SILENCE)
      return
    }
    this.inPage ??= makePageRenderer(this.archives)
    this.inPage
      .then((renderer) => renderer.render(request, (result) => this.receive({ type: 'picture', result })))
      .catch((error: unknown) => this.receive({ type: 'failed', id: request.id, reason: String(error) }))
  }

  private receive(message: FromWorker): void {
    clearTimeout(this.watch)
    this.watch = undefined
    if (message.type === 'picture') {
      const { result } = message
      const job = this.jobs.get(result.id)
      if (result.complete) this.jobs.delete(result.id)
      if (job) job.listener.onPicture(result)
      else result.bitmap.close()
    } else if (message.type === 'failed') {
      const job = this.jobs.get(message.id)
      this.jobs.delete(message.id)
      job?.listener.onFailure(message.reason)
    }
    if (this.worker && this.jobs.size > 0) this.watch = setTimeout(() => this.askWhetherAlive(), SILENCE)
  }

  private askWhetherAlive(): void {
    this.post({ type: 'ping' })
    this.watch = setTimeout(() => this.giveUpWorker(), ANSWER_TIME)
  }

  /** Whatever the worker still owed is drawn here. */
  private giveUpWorker(): void {
    clearTimeout(this.watch)
    this.watch = undefined
    this.worker?.terminate()
    this.worker = undefined
    for (const job of this.jobs.values()) this.start(job)
  }

  private post(message: ToWorker): void {
    this.worker?.postMessage(message)
  }
}

/** Few pages draw tiles themselves, so its code is fetched only then. */
async function makePageRenderer(archives: ArchiveAddresses): Promise<TileRenderer> {
  const [{ TileRenderer }, { TileStore }] = await Promise.all([
    import('./tile-renderer'),
    import('./tile-store'),
  ])
  return new TileRenderer(new TileStore(archives), makePageSurface)
}

function makePageSurface(size: number): Surface {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('No drawing context')
  return { context, toBitmap: () => createImageBitmap(canvas) }
}

import type { FromWorker, ToWorker } from './tile-messages'
import { type Surface, TileRenderer } from './tile-renderer'
import { TileStore } from './tile-store'

const scope = self as unknown as DedicatedWorkerGlobalScope
/** Name of the mark (User Timing) that is set when no more of the archives is on its way. */
const ARCHIVES_KEPT = 'archives-kept'
let renderer: TileRenderer | undefined

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') renderer = new TileRenderer(new TileStore(data.archives), makeSurface)
  else if (data.type === 'cancel') renderer?.cancel(data.id)
  else if (data.type === 'keep') void renderer?.keepArchives().then(() => performance.mark(ARCHIVES_KEPT))
  else if (data.type === 'ping') send({ type: 'pong' })
  else {
    const { request } = data
    renderer
      ?.render(request, (result) => send({ type: 'picture', result }, [result.bitmap]))
      .catch((error: unknown) => send({ type: 'failed', id: request.id, reason: String(error) }))
  }
})

function send(message: FromWorker, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer)
}

function makeSurface(size: number): Surface {
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('No drawing context')
  return { context, toBitmap: () => canvas.transferToImageBitmap() }
}

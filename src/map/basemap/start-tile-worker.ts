import type { ArchiveAddresses, ToWorker } from './tile-messages'

/** A worker that draws tiles from these archives; `undefined` where none can draw. */
export function startTileWorker(archives: ArchiveAddresses): Worker | undefined {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return undefined
  // Some browsers had the canvas before they had its drawing context.
  if (new OffscreenCanvas(1, 1).getContext('2d') === null) return undefined
  try {
    const worker = new Worker(new URL('./tile-worker.ts', import.meta.url), { type: 'module' })
    worker.postMessage({ type: 'open', archives } satisfies ToWorker)
    return worker
  } catch {
    return undefined
  }
}

import { archiveAddresses } from './archive-addresses'
import type { ArchiveAddresses, ToWorker } from './tile-messages'

let prepared: Worker | undefined

/** Starts the worker ahead of the map, so that its code and the archives' directories come while the page is built. */
export function prepareTileWorker(): void {
  prepared ??= startTileWorker(archiveAddresses())
}

/** The prepared worker, for its one owner, or a new one; `undefined` where none can draw. */
export function takeTileWorker(archives: ArchiveAddresses): Worker | undefined {
  const worker = prepared ?? startTileWorker(archives)
  prepared = undefined
  return worker
}

function startTileWorker(archives: ArchiveAddresses): Worker | undefined {
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

import { useEffect } from 'react'
import { isFramed } from '../domain/view/is-framed'
import type { AtlasStore } from './atlas-store'
import type { Dropped } from './edit/dropped'

const taking = () => import('./take-files')

const ignore = () => {}

const holdsFiles = (drag: DragEvent) => drag.dataTransfer?.types.includes('Files') ?? false

/**
 * Opens what is dropped anywhere in the page, where no part of it has taken it. Where a class looks on, and in a frame
 * of another page, nothing is taken; nor does the browser leave the page for it.
 *
 * @param onFailed told where the code that opens it does not come
 */
export function usePageDrop(store: AtlasStore | undefined, onFailed = ignore): void {
  useEffect(() => {
    const follow = (drag: DragEvent) => {
      if (drag.defaultPrevented || !holdsFiles(drag)) return
      const { target, type, dataTransfer } = drag
      // What is written in takes files by itself, or leaves them as they are dropped.
      if (type === 'dragover' && target instanceof HTMLElement && target.isContentEditable) return
      drag.preventDefault()
      if (!dataTransfer) return
      if (!isTaken(store)) dataTransfer.dropEffect = 'none'
      else if (type === 'dragover') taking().then(({ prepareToTake }) => prepareToTake(), ignore)
      else {
        const dropped = droppedIn(dataTransfer)
        taking().then(({ takeFiles }) => takeFiles(dropped, store), onFailed)
      }
    }
    document.addEventListener('dragover', follow)
    document.addEventListener('drop', follow)
    return () => {
      document.removeEventListener('dragover', follow)
      document.removeEventListener('drop', follow)
    }
  }, [store, onFailed])
}

function isTaken(store: AtlasStore | undefined): boolean {
  return store?.getState().view.mode !== 'teach' && !isFramed(new URLSearchParams(location.search))
}

/** What is dropped; it has to be asked for while it drops. */
function droppedIn({ files, items }: DataTransfer): Dropped {
  return {
    files: [...files],
    items: [...items].map((item) => ({
      entry: item.webkitGetAsEntry?.() ?? null,
      handle: (item as HandleItem).getAsFileSystemHandle?.().catch(() => null),
    })),
  }
}

/** Not in TypeScript's own types, since not all browsers have it. */
type HandleItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }

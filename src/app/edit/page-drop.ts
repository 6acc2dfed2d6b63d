import { useEffect, useEffectEvent } from 'react'

const holdsFiles = (drag: DragEvent) => drag.dataTransfer?.types.includes('Files') ?? false

/** Keeps the browser from leaving the page for a file that is dropped where nothing takes it. */
export function stayOnDrop(): void {
  // Added again, they would not be there twice.
  window.addEventListener('dragover', refuse)
  window.addEventListener('drop', refuse)
}

function refuse(drag: DragEvent): void {
  if (drag.defaultPrevented || !holdsFiles(drag)) return
  const { target, type, dataTransfer } = drag
  // What is written in takes files by itself, or refuses them as they are dropped.
  if (type === 'dragover' && target instanceof HTMLElement && target.isContentEditable) return
  drag.preventDefault()
  if (dataTransfer) dataTransfer.dropEffect = 'none'
}

/** Takes what is dropped anywhere in the page, where no part of it has. */
export function usePageDrop(take: (dropped: DataTransfer) => void): void {
  const onDrop = useEffectEvent(take)
  useEffect(() => {
    const follow = (drag: DragEvent) => {
      if (drag.defaultPrevented || !holdsFiles(drag)) return
      drag.preventDefault()
      if (drag.type === 'drop' && drag.dataTransfer) onDrop(drag.dataTransfer)
    }
    // Not of the window, which refuses what nothing has taken.
    document.addEventListener('dragover', follow)
    document.addEventListener('drop', follow)
    return () => {
      document.removeEventListener('dragover', follow)
      document.removeEventListener('drop', follow)
    }
  }, [])
}

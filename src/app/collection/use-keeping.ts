import { useEffect, useState } from 'react'
import { keepFile } from './kept-files'
import type { OpenedCollection } from './opened-collection'

/** Whether this browser keeps a file, so that it is there when the page is loaded again. */
export type Keeping = 'keeping' | 'kept' | 'refused'

/** Keeps a file of the reader's in this browser once it has been read; undefined of what has an address. */
export function useKeeping({ local, source }: OpenedCollection, isRead: boolean): Keeping | undefined {
  const [keeping, setKeeping] = useState<Keeping>('keeping')
  const id = local?.id
  useEffect(() => {
    if (!isRead || id === undefined || source instanceof URL) return
    let isOver = false
    const tell = (keeping: Keeping) => !isOver && setKeeping(keeping)
    keepFile(id, source).then(
      () => tell('kept'),
      () => tell('refused'),
    )
    return () => {
      isOver = true
    }
  }, [id, source, isRead])
  return local && keeping
}

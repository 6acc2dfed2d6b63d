import { useCallback, useEffect, useRef, useState } from 'react'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import type { AskedSlice } from './parquet-messages'
import type { ReadCollection } from './read-source'

export interface Slices {
  /** The slice that was read last, or all of a file that is not read in slices. */
  readonly whole: ReadCollection | undefined
  /** How far another has been read, 0 to 1; absent while none is. */
  readonly share: number | undefined
  /** Why another could not be read. */
  readonly fault: CollectionFault | undefined
  readSlice(asked: AskedSlice): void
  giveUp(): void
}

type Going = Pick<Slices, 'share' | 'fault'>

const RESTING: Going = { share: undefined, fault: undefined }

/** Reads other slices of a file of which one was read; until another has come, that which is there stays. */
export function useSlices(read: ReadCollection | undefined): Slices {
  const [moved, setMoved] = useState<{ readonly of: ReadCollection; readonly to: ReadCollection }>()
  const [going, setGoing] = useState(RESTING)
  const stop = useRef<AbortController>(undefined)
  const giveUp = useCallback(() => {
    stop.current?.abort()
    setGoing(RESTING)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read otherwise has other slices
  useEffect(() => giveUp, [read, giveUp])
  const readSlice = useCallback(
    (asked: AskedSlice) => {
      if (!read?.rows) return
      stop.current?.abort()
      const own = new AbortController()
      stop.current = own
      const tell = (going: Going) => {
        if (!own.signal.aborted) setGoing(going)
      }
      tell({ share: 0, fault: undefined })
      const onProgress = ({ bytes, total }: { readonly bytes: number; readonly total: number | undefined }) =>
        tell({ share: total && bytes / total, fault: undefined })
      read.rows.readSlice(asked, onProgress, own.signal).then(
        (to) => {
          if (own.signal.aborted) return
          setMoved({ of: read, to })
          tell(RESTING)
        },
        (error: unknown) =>
          tell({
            share: undefined,
            fault:
              error instanceof CollectionFailure ? error.fault : { kind: 'worker', detail: String(error) },
          }),
      )
    },
    [read],
  )
  return { whole: moved?.of === read ? moved?.to : read, ...going, readSlice, giveUp }
}

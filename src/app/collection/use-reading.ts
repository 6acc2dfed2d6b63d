import { startTransition, useCallback, useEffect, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { askedSlice } from './asked-slice'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import { readCollection } from './read-collection'
import type { ReadCollection } from './read-source'

export interface Reading {
  /** What there is of it so far; that of the last reading until another has begun to come. */
  readonly collection: CollectionPart | undefined
  /** All of it; absent while it is read. */
  readonly whole: ReadCollection | undefined
  /** Share of the file that has been read, 0 to 1; absent where its length is not known. It changes many times a second. */
  readonly share: StoreApi<number | undefined>
  readonly fault: CollectionFault | undefined
  again(): void
}

interface Progress extends Omit<Reading, 'again' | 'share'> {
  /** By which choices it is read. */
  readonly by: FieldChoices | undefined
}

const NOTHING: Progress = { collection: undefined, whole: undefined, fault: undefined, by: undefined }

/** Reads a file, and again where the reader chooses other members; the parts come as they are read. */
export function useReading(source: File | URL, choices: FieldChoices): Reading {
  const [{ by, ...progress }, setProgress] = useState(NOTHING)
  const [share] = useState(() => createStore<number | undefined>(() => 0))
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another reading
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const tell = (part: Partial<Progress>) => {
      if (!signal.aborted) setProgress((last) => ({ ...last, ...part, by: choices }))
    }
    // What a part takes to be shown is done between frames.
    const show = (part: Partial<Progress>) => startTransition(() => tell(part))
    tell({ whole: undefined, fault: undefined })
    share.setState(0, true)
    readCollection(source, choices, {
      signal,
      slice: askedSlice(new URLSearchParams(location.search)),
      onPart: (collection) => show({ collection }),
      onProgress: ({ bytes, total }) => {
        if (!signal.aborted) share.setState(total && bytes / total, true)
      },
    }).then(
      (whole) => show({ collection: whole, whole }),
      (error: unknown) =>
        tell({
          fault: error instanceof CollectionFailure ? error.fault : { kind: 'worker', detail: String(error) },
        }),
    )
    return () => stop.abort()
  }, [source, choices, attempt, share])
  const again = useCallback(() => setAttempt((last) => last + 1), [])
  // From when others are chosen on, not only from when reading by them has begun.
  const isOther = by !== choices
  return { ...progress, ...(isOther && { whole: undefined, fault: undefined }), share, again }
}

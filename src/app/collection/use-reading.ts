import { useCallback, useEffect, useState } from 'react'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import { readCollection } from './read-collection'
import type { ReadCollection } from './read-source'

export interface Reading {
  /** What there is of it so far; that of the last reading until another has begun to come. */
  readonly collection: CollectionPart | undefined
  /** All of it; absent while it is read. */
  readonly whole: ReadCollection | undefined
  /** Share of the file that has been read, 0 to 1; absent where its length is not known. */
  readonly share: number | undefined
  readonly fault: CollectionFault | undefined
  again(): void
}

type Progress = Omit<Reading, 'again'>

const NOTHING: Progress = { collection: undefined, whole: undefined, share: 0, fault: undefined }

/** Reads a file, and again where the reader chooses other members; the parts come as they are read. */
export function useReading(source: File | URL, choices: FieldChoices): Reading {
  const [progress, setProgress] = useState(NOTHING)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another reading
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const tell = (part: Partial<Progress>) => {
      if (!signal.aborted) setProgress((last) => ({ ...last, ...part }))
    }
    tell({ whole: undefined, share: 0, fault: undefined })
    readCollection(source, choices, {
      signal,
      onPart: (collection) => tell({ collection }),
      onProgress: ({ bytes, total }) => tell({ share: total && bytes / total }),
    }).then(
      (whole) => tell({ collection: whole, whole, share: 1 }),
      (error: unknown) =>
        tell({
          fault: error instanceof CollectionFailure ? error.fault : { kind: 'worker', detail: String(error) },
        }),
    )
    return () => stop.abort()
  }, [source, choices, attempt])
  const again = useCallback(() => setAttempt((last) => last + 1), [])
  return { ...progress, again }
}

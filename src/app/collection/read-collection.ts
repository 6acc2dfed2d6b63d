import { featureId } from '../../domain/collection/as-feature'
import { textHash } from '../../domain/collection/text-hash'
import type { FieldChoices } from '../../domain/fields/field-choices'
import type { JsonObject } from '../../domain/json/json-value'
import { bytesOf } from '../bytes-of'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import type { ReadingReply, ReadingRequest } from './collection-worker'
import { formOf } from './form-of'
import type { AskedSlice } from './parquet-messages'
import type { ReadCollection, ReadingReports } from './read-source'
import { storedRows } from './stored-rows'

/** A worker that has nothing to read yet. */
let spare: Worker | undefined

/** Has the next reading begin sooner: what reads is started while it is still being found out what there is to read. */
export function prepareReading(): void {
  if (spare) return
  const started = startWorker()
  started.onerror = () => {
    if (spare === started) spare = undefined
  }
  spare = started
}

function startWorker(): Worker {
  return new Worker(new URL('./collection-worker.ts', import.meta.url), { type: 'module' })
}

export interface ReadingOptions extends ReadingReports {
  /** What of a file of more rows than can be held. */
  readonly slice?: AskedSlice | undefined
  /** Ends the reading, and rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads a file of dated features, or what an address has, beside the page. A file of rows stays open for as long as the signal
 * does not end it.
 *
 * @throws CollectionFailure where there is nothing to show, the reason of the signal where it was given up
 */
export function readCollection(
  source: Blob | URL,
  choices: FieldChoices | undefined,
  { onPart, onProgress, signal, slice }: ReadingOptions = {},
): Promise<ReadCollection> {
  if (signal?.aborted) return Promise.reject(signal.reason)
  const worker = spare ?? startWorker()
  spare = undefined
  const request: ReadingRequest = { source: source instanceof Blob ? source : source.href, choices }
  let isKept = false
  return new Promise<ReadCollection>((resolve, reject) => {
    const fail = (fault: CollectionFault) => reject(new CollectionFailure(fault))
    worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
      if (data.kind === 'part') onPart?.(data.part)
      else if (data.kind === 'progress') onProgress?.(data.progress)
      else if (data.kind === 'read') {
        isKept = data.collection.facts?.format === 'parquet'
        resolve(isKept ? { ...data.collection, rows: storedRows(worker, request) } : data.collection)
      } else if (data.kind === 'failed') fail(data.fault)
    }
    worker.onerror = ({ message }) => fail({ kind: 'worker', detail: message ?? '' })
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(slice ? { ...request, slice } : request)
  }).finally(() => {
    if (isKept) signal?.addEventListener('abort', () => worker.terminate())
    if (!isKept || signal?.aborted) worker.terminate()
  })
}

/** The feature of a row as the file has it, read again; of a table with its cells as properties. Undefined where it cannot be read. */
export async function readFeature(
  { text, rows, columns: { events } }: ReadCollection,
  row: number,
): Promise<JsonObject | undefined> {
  const offset = events.offset[row]
  if (offset === undefined) return undefined
  if (rows) return (await rows.featuresOf([offset]).next()).value?.[0]
  const record = await bytesOf(text.slice(offset, offset + (events.size[row] ?? 0)))
  return (await formOf(text))?.feature(record)
}

/** The row of the feature with an id (`featureId`); undefined where there is none. */
export async function rowOfId(collection: ReadCollection, id: string): Promise<number | undefined> {
  const { ids, events } = collection.columns
  const hash = textHash(id)
  for (let row = ids.indexOf(hash); row >= 0; row = ids.indexOf(hash, row + 1)) {
    const feature = await readFeature(collection, row)
    if (feature && featureId(feature, events.offset[row] ?? 0) === id) return row
  }
  return undefined
}

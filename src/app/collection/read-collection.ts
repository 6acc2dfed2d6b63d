import { featureId } from '../../domain/collection/as-feature'
import { textHash } from '../../domain/collection/text-hash'
import { type FieldChoices, writeChoices } from '../../domain/fields/field-choices'
import type { JsonObject } from '../../domain/json/json-value'
import { bytesOf } from '../bytes-of'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import type { ReadingReply, ReadingRequest, WarmingRequest } from './collection-worker'
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
  started.postMessage({ kind: 'warm' } satisfies WarmingRequest)
  spare = started
}

/** A reading by no choices whose replies nobody has asked for yet. */
let ahead: { readonly source: Blob; readonly worker: Worker; readonly replies: ReadingReply[] } | undefined

/** Begins to read a file that is about to be shown, so that its screen, once it is there, finds some of it read. */
export function readAhead(source: Blob): void {
  ahead?.worker.terminate()
  const worker = spare ?? startWorker()
  spare = undefined
  const replies: ReadingReply[] = []
  worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => replies.push(data)
  worker.onerror = () => {
    if (ahead?.worker === worker) ahead = undefined
  }
  worker.postMessage({ source, choices: undefined } satisfies ReadingRequest)
  ahead = { source, worker, replies }
}

/** What was begun ahead, where it is of this file and by no choices; anything else that was is given up. */
function takeAhead(source: Blob | URL, { slice }: ReadingOptions, choices: FieldChoices = {}): typeof ahead {
  const begun = ahead
  ahead = undefined
  if (begun?.source === source && !slice && writeChoices(choices) === '') return begun
  begun?.worker.terminate()
  return undefined
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
  options: ReadingOptions = {},
): Promise<ReadCollection> {
  const { onPart, onProgress, signal, slice } = options
  if (signal?.aborted) return Promise.reject(signal.reason)
  const begun = takeAhead(source, options, choices)
  const worker = begun?.worker ?? spare ?? startWorker()
  if (!begun) spare = undefined
  const request: ReadingRequest = { source: source instanceof Blob ? source : source.href, choices }
  let isKept = false
  return new Promise<ReadCollection>((resolve, reject) => {
    const fail = (fault: CollectionFault) => reject(new CollectionFailure(fault))
    const receive = (reply: ReadingReply) => {
      if (reply.kind === 'part') onPart?.(reply.part)
      else if (reply.kind === 'progress') onProgress?.(reply.progress)
      else if (reply.kind === 'read') {
        isKept = reply.collection.facts?.format === 'parquet'
        resolve(isKept ? { ...reply.collection, rows: storedRows(worker, request) } : reply.collection)
      } else if (reply.kind === 'failed') fail(reply.fault)
    }
    worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => receive(data)
    worker.onerror = ({ message }) => fail({ kind: 'worker', detail: message ?? '' })
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (begun) for (const reply of begun.replies) receive(reply)
    else worker.postMessage(slice ? { ...request, slice } : request)
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

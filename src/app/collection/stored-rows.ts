import type { JsonObject } from '../../domain/json/json-value'
import { CollectionFailure } from './collection-fault'
import type { ReadingReply, ReadingRequest } from './collection-worker'
import type { AskedSlice, FeaturesReply, FeaturesRequest, StopRequest } from './parquet-messages'
import type { ReadCollection, ReadingProgress } from './read-source'

/** Rows whose features are asked for at a time: of fewer, a row group would be read over and over. */
const AT_ONCE = 20_000

/** A file of rows that a worker has open: what rows say, and other slices of it. */
export interface StoredRows {
  /** The features of rows, by their numbers in the file, ascending. It fails where one cannot be read. */
  featuresOf(rows: readonly number[]): AsyncGenerator<readonly JsonObject[]>
  /**
   * Reads another slice, in place of any that is being read.
   *
   * @throws CollectionFailure where there is nothing to show, the reason of the signal where it was given up
   */
  readSlice(
    slice: AskedSlice,
    onProgress: (progress: ReadingProgress) => void,
    signal: AbortSignal,
  ): Promise<ReadCollection>
}

/** @param request with which the worker opened it */
export function storedRows(worker: Worker, request: ReadingRequest): StoredRows {
  const waiting = new Map<number, (features: FeaturesReply['features']) => void>()
  let count = 0
  let takeSlice = (_: ReadingReply): void => {}
  worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
    if (data.kind !== 'features') {
      takeSlice(data)
      return
    }
    waiting.get(data.number)?.(data.features)
    waiting.delete(data.number)
  }
  const ask = (rows: readonly number[]) =>
    new Promise<readonly JsonObject[]>((resolve, reject) => {
      const request: FeaturesRequest = { kind: 'features', number: ++count, rows }
      waiting.set(count, (features) => (features ? resolve(features) : reject(new Error('not read'))))
      worker.postMessage(request)
    })
  const rows: StoredRows = {
    async *featuresOf(all) {
      for (let from = 0; from < all.length; from += AT_ONCE) yield await ask(all.slice(from, from + AT_ONCE))
    },
    readSlice(slice, onProgress, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      const number = ++count
      return new Promise((resolve, reject) => {
        takeSlice = (reply) => {
          if (!('number' in reply) || reply.number !== number) return
          if (reply.kind === 'progress') onProgress(reply.progress)
          else if (reply.kind === 'read') resolve({ ...reply.collection, rows })
          else if (reply.kind === 'failed') reject(new CollectionFailure(reply.fault))
        }
        const stop: StopRequest = { kind: 'stop' }
        signal.addEventListener('abort', () => {
          reject(signal.reason)
          worker.postMessage(stop)
        })
        worker.postMessage({ ...request, slice, number } satisfies ReadingRequest)
      })
    },
  }
  return rows
}

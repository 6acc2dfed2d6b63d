import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { buffersOf } from './buffers-of'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import { loadFeatureKernel } from './load-feature-kernel'
import { type ReadCollection, type ReadingProgress, type ReadingReports, readSource } from './read-source'

/** What the page asks for: to read a file, or what an address has. */
export interface ReadingRequest {
  readonly source: Blob | string
  readonly choices: FieldChoices | undefined
}

export type ReadingReply =
  | { readonly kind: 'part'; readonly part: CollectionPart }
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'read'; readonly collection: ReadCollection }
  | { readonly kind: 'failed'; readonly fault: CollectionFault }

const kernel = loadFeatureKernel()

addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  const source = typeof data.source === 'string' ? new URL(data.source) : data.source
  try {
    const reports: ReadingReports = {
      onPart: (part) => reply({ kind: 'part', part }),
      onProgress: (progress) => reply({ kind: 'progress', progress }),
    }
    const collection = await readSource(source, data.choices, reports, kernel)
    reply({ kind: 'read', collection })
  } catch (error) {
    reply({ kind: 'failed', fault: faultOf(error) })
  }
})

function reply(message: ReadingReply): void {
  postMessage(message, { transfer: [...buffersOf(message)] })
}

function faultOf(error: unknown): CollectionFault {
  if (error instanceof CollectionFailure) return error.fault
  // Typed arrays that find no room are a RangeError.
  return error instanceof RangeError ? { kind: 'memory' } : { kind: 'worker', detail: String(error) }
}

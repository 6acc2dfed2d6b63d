import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { isNamedParquet } from '../parquet/is-named-parquet'
import { isParquet } from '../parquet/is-parquet'
import { buffersOf } from './buffers-of'
import { CollectionFailure, type CollectionFault, lateReader } from './collection-fault'
import { loadFeatureKernel } from './load-feature-kernel'
import type { AskedSlice, FeaturesReply, FeaturesRequest, StopRequest } from './parquet-messages'
import type { ParquetSession } from './parquet-session'
import { type ReadCollection, type ReadingProgress, type ReadingReports, readSource } from './read-source'
import { warmReading } from './warm-reading'

/** What the page asks for: to read a file, or what an address has. */
export interface ReadingRequest {
  readonly source: Blob | string
  readonly choices: FieldChoices | undefined
  /** What of a file of more rows than can be held. */
  readonly slice?: AskedSlice | undefined
  /** Stands in all replies. */
  readonly number?: number
}

/** Asks to make reading fast before there is anything to read. */
export interface WarmingRequest {
  readonly kind: 'warm'
}

interface Numbered {
  readonly number?: number | undefined
}

export type ReadingReply =
  | ({ readonly kind: 'part'; readonly part: CollectionPart } & Numbered)
  | ({ readonly kind: 'progress'; readonly progress: ReadingProgress } & Numbered)
  | ({ readonly kind: 'read'; readonly collection: ReadCollection } & Numbered)
  | ({ readonly kind: 'failed'; readonly fault: CollectionFault } & Numbered)
  | FeaturesReply

const kernel = loadFeatureKernel()

/** A file of rows, which stays open. */
let session: ParquetSession | undefined
/** The last request to read. */
let last: ReadingRequest | undefined

addEventListener(
  'message',
  async ({ data }: MessageEvent<ReadingRequest | FeaturesRequest | StopRequest | WarmingRequest>) => {
    if (!('kind' in data)) return answer(data)
    if (data.kind === 'stop') last = undefined
    else if (data.kind === 'warm') await warmReading(kernel)
    else {
      const features = await session?.features(data.rows).catch(() => undefined)
      reply({ kind: 'features', number: data.number, features })
    }
  },
)

async function answer(request: ReadingRequest): Promise<void> {
  last = request
  const { number } = request
  const isOver = () => last !== request
  const reports: ReadingReports = {
    onPart: (part) => reply({ kind: 'part', part, number }),
    onProgress: (progress) => reply({ kind: 'progress', progress, number }),
  }
  try {
    const collection = await read(request, reports, isOver)
    if (!isOver()) reply({ kind: 'read', collection, number })
  } catch (error) {
    if (!isOver()) reply({ kind: 'failed', fault: requestFault(error), number })
  }
}

async function read(
  { source: given, choices, slice }: ReadingRequest,
  reports: ReadingReports,
  isOver: () => boolean,
): Promise<ReadCollection> {
  const source = typeof given === 'string' ? new URL(given) : given
  if (!session && !(await mayBeRows(source))) {
    try {
      return await readSource(source, choices, reports, kernel)
    } catch (error) {
      if (!isOtherFile(error) || !(await isParquet(source))) throw error
    }
  }
  session ??= await openRows(source, choices)
  return session.read(slice ?? {}, reports, isOver)
}

/** An address is asked for its first bytes only where they are likely to be those. */
async function mayBeRows(source: Blob | URL): Promise<boolean> {
  return (source instanceof Blob || isNamedParquet(source)) && isParquet(source)
}

/** Whether what was read is neither of the texts that are. */
function isOtherFile(error: unknown): boolean {
  return error instanceof CollectionFailure && error.fault.kind === 'not-features'
}

async function openRows(source: Blob | URL, choices: FieldChoices | undefined): Promise<ParquetSession> {
  const { openSession } = await lateReader(import('./parquet-session'))
  return openSession(source, choices)
}

function reply(message: ReadingReply): void {
  postMessage(message, { transfer: [...buffersOf(message)] })
}

function requestFault(error: unknown): CollectionFault {
  if (error instanceof CollectionFailure) return error.fault
  // Typed arrays that find no room are a RangeError.
  return error instanceof RangeError ? { kind: 'memory' } : { kind: 'worker', detail: String(error) }
}

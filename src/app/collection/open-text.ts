import { utf16Of } from '../../domain/json/utf8'
import { beginningOf } from '../beginning-of'
import { fetchForeign, LedElsewhere } from '../fetch-foreign'
import { CollectionFailure, type CollectionFault, lateReader } from './collection-fault'
import { unpackGzip } from './unpack-gzip'
import type { XmlFeatures } from './xml-features'

/** The bytes of a file or an address as text: unpacked, and in UTF-8 where it was UTF-16. */
export interface OpenedText {
  /** The next bytes, undefined at the end; they are there until the ones after them are asked for. */
  read(): Promise<Uint8Array | undefined>
  cancel(): Promise<void>
  /** Bytes to come as they are stored; undefined where that is not told. */
  readonly total: number | undefined
  /** Whether the text is that of the source as it is. */
  readonly isSource: boolean
  /** Where it is of KML or GPX, which comes as lines of GeoJSON. */
  readonly xml?: XmlFeatures | undefined
  /** What an error of reading means. */
  readingFault(error: unknown): CollectionFault
}

/**
 * Opens a file or an address. What is packed with gzip or as KMZ, what is UTF-16 and what is XML is known by its first bytes.
 *
 * @param count told of all bytes that came so far, as they are stored
 * @throws CollectionFailure where an address gives nothing
 */
export async function openText(source: Blob | URL, count: (bytes: number) => void): Promise<OpenedText> {
  if (source instanceof Blob && (await isPlain(source))) return plainText(source, count)
  const { stream: stored, total } = await storedBytes(source)
  let bytes = 0
  let isXml = false
  let isCut = false
  const packed = await peek(stored, {
    onBytes: ({ length }) => {
      bytes += length
      // What is read of XML is told as its features come.
      if (!isXml) count(bytes)
    },
    onError: () => {
      isCut = true
    },
  })
  const isPacked = packingOf(packed.first) === 'gzip'
  const { first, all } = isPacked ? await peek(unpackGzip(packed.all)) : packed
  const packing = packingOf(first)
  const stream = packing === 'utf-16le' || packing === 'utf-16be' ? inUtf8(all, packing) : all
  isXml = packing === 'zip' || startsAsXml(first)
  const readingFault = (error: unknown): CollectionFault => {
    if (error instanceof CollectionFailure) return error.fault
    const detail = String(error)
    if (!isCut) return { kind: isPacked ? 'gzip' : 'worker', detail }
    return source instanceof Blob ? { kind: 'unreadable', detail } : { kind: 'broken-off', bytes, detail }
  }
  const opened = isXml ? await openAsXml(stream, (share) => count(bytes * share), readingFault) : { stream }
  const chunks = opened.stream.getReader()
  return {
    read: async () => (await chunks.read()).value,
    cancel: () => chunks.cancel(),
    total,
    isSource: false,
    xml: opened.xml,
    readingFault,
  }
}

async function openAsXml(
  stream: ReadableStream<Uint8Array>,
  tell: (share: number) => void,
  readingFault: OpenedText['readingFault'],
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly xml?: XmlFeatures | undefined }> {
  const { openXml } = await lateReader(import('./open-xml'))
  return openXml(stream, tell).catch((error: unknown) => {
    throw new CollectionFailure(readingFault(error))
  })
}

/** What files begin with that are unpacked. */
const PACKINGS = {
  gzip: [0x1f, 0x8b],
  zip: [0x50, 0x4b, 3, 4],
} as const

/** What has to be done to bytes before they are text in UTF-8. */
function packingOf(bytes: Uint8Array): keyof typeof PACKINGS | ReturnType<typeof utf16Of> {
  const packings = Object.keys(PACKINGS) as (keyof typeof PACKINGS)[]
  const packed = packings.find((packing) => PACKINGS[packing].every((byte, index) => bytes[index] === byte))
  return packed ?? utf16Of(bytes)
}

/** Blanks, and the bytes of a byte order mark and of UTF-16. */
const NO_SIGNS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0])

/** Whether the first sign is that of a tag. */
function startsAsXml(first: Uint8Array): boolean {
  return first.find((byte) => !NO_SIGNS.has(byte)) === 0x3c
}

/** Whether a file is what is read, byte for byte; also where it cannot be read, which is told when it is. */
async function isPlain(file: Blob): Promise<boolean> {
  const bytes = await beginningOf(file).catch(() => new Uint8Array())
  return packingOf(bytes) === undefined && !startsAsXml(bytes)
}

/** Bytes that are taken from a file at a time. */
const TAKEN = 1 << 21

/** Chromium 156 clears away a reader of buffers for whose next bytes is waited, unless something else holds it. */
const waitedFor = new Set<ReadableStreamBYOBReader>()

/** A file as it is, read into one buffer again and again: new memory for all of it takes as long as reading it. */
function plainText(file: Blob, count: (bytes: number) => void): OpenedText {
  const chunks = file.stream().getReader({ mode: 'byob' })
  waitedFor.add(chunks)
  let buffer = new ArrayBuffer(TAKEN)
  let bytes = 0
  const end = () => waitedFor.delete(chunks)
  return {
    async read() {
      const { done, value } = await chunks.read(new Uint8Array(buffer)).catch((error: unknown) => {
        end()
        throw error
      })
      if (value) buffer = value.buffer
      bytes += value?.length ?? 0
      count(bytes)
      if (!done) return value
      end()
      return undefined
    },
    cancel: () => chunks.cancel().finally(end),
    total: file.size,
    isSource: true,
    readingFault: (error) => ({ kind: 'unreadable', detail: String(error) }),
  }
}

function inUtf8(stream: ReadableStream<Uint8Array>, encoding: string): ReadableStream<Uint8Array> {
  const texts = through(stream, new TextDecoderStream(encoding))
  return texts.pipeThrough(new TextEncoderStream())
}

async function storedBytes(
  source: Blob | URL,
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly total: number | undefined }> {
  if (source instanceof Blob) return { stream: source.stream(), total: source.size }
  const { signal, inTime } = patience()
  const response = await inTime(fetchForeign(source, { signal })).catch((error: unknown) => {
    if (error instanceof CollectionFailure) throw error
    throw new CollectionFailure(
      error instanceof LedElsewhere
        ? { kind: 'elsewhere', host: error.host }
        : { kind: 'network', detail: String(error) },
    )
  })
  if (!response.ok || response.body === null)
    throw new CollectionFailure({ kind: 'status', status: response.status })
  // The length of what is sent packed says nothing of what arrives unpacked.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length')
  const reader = response.body.getReader()
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await inTime(reader.read())
        if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return { stream, total: length === null ? undefined : Number(length) }
}

/** Seconds for which is waited for an answer, and then for more of it. */
const PATIENCE = 60

/** Ends a request of which nothing comes any more. */
function patience() {
  const given = new AbortController()
  const end = () => given.abort(new CollectionFailure({ kind: 'timeout', seconds: PATIENCE }))
  return {
    signal: given.signal,
    async inTime<T>(coming: Promise<T>): Promise<T> {
      const late = setTimeout(end, PATIENCE * 1000)
      try {
        return await coming
      } catch (error) {
        throw given.signal.aborted ? given.signal.reason : error
      } finally {
        clearTimeout(late)
      }
    },
  }
}

/** The types of the DOM have these streams take bytes of any buffer, and give those of one. */
function through<T>(
  stream: ReadableStream<Uint8Array>,
  transform: { readonly readable: ReadableStream<T>; readonly writable: WritableStream<BufferSource> },
): ReadableStream<T> {
  return (stream as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(transform)
}

interface Watch {
  onBytes?(chunk: Uint8Array): void
  onError?(): void
}

/** The first four bytes of a stream at least, where it has so many, and all of it; an error comes with what it follows. */
async function peek(
  stream: ReadableStream<Uint8Array>,
  { onBytes, onError }: Watch = {},
): Promise<{ readonly first: Uint8Array; readonly all: ReadableStream<Uint8Array> }> {
  const reader = stream.getReader()
  const read = async () => {
    try {
      const { value } = await reader.read()
      if (value) onBytes?.(value)
      return value
    } catch (error) {
      onError?.()
      throw error
    }
  }
  const begun: Promise<Uint8Array | undefined>[] = []
  let first = new Uint8Array()
  while (first.length < 4) {
    const next = read()
    begun.push(next)
    const chunk = await next.catch(() => undefined)
    if (chunk === undefined) break
    const joined = new Uint8Array(first.length + chunk.length)
    joined.set(first)
    joined.set(chunk, first.length)
    first = joined
  }
  const all = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await (begun.shift() ?? read())
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return { first, all }
}

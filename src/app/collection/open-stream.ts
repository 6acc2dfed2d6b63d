import { CollectionFailure, type CollectionFault } from './collection-fault'
import type { XmlFeatures } from './xml-features'

/** The bytes of a file or an address as text: unpacked, and in UTF-8 where it was UTF-16. */
export interface OpenedStream {
  readonly stream: ReadableStream<Uint8Array>
  /** Bytes to come as they are stored; undefined where that is not told. */
  readonly total: number | undefined
  /** Whether the text is that of the source as it is. */
  readonly isSource: boolean
  /** Where it is of KML or GPX, which comes as lines of GeoJSON. */
  readonly xml?: XmlFeatures | undefined
  /** What an error of the stream means. */
  faultOf(error: unknown): CollectionFault
}

/**
 * Opens a file or an address. What is packed with gzip or as KMZ, what is UTF-16 and what is XML is known by its first bytes.
 *
 * @param count told of all bytes that came so far, as they are stored
 * @throws CollectionFailure where an address gives nothing
 */
export async function openStream(source: Blob | URL, count: (bytes: number) => void): Promise<OpenedStream> {
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
  const isPacked = startsWith(packed.first, GZIP)
  const { first, all } = isPacked ? await peek(through(packed.all, new DecompressionStream('gzip'))) : packed
  const isLittle = startsWith(first, [0xff, 0xfe])
  const isUtf16 = isLittle || startsWith(first, [0xfe, 0xff])
  const stream = isUtf16 ? fromUtf16(all, isLittle) : all
  isXml = startsWith(first, ZIP) || startsAsXml(first)
  const faultOf = (error: unknown): CollectionFault => {
    if (error instanceof CollectionFailure) return error.fault
    const detail = String(error)
    if (!isCut) return { kind: 'gzip', detail }
    return { kind: source instanceof Blob ? 'unreadable' : 'network', detail }
  }
  if (!isXml) return { stream, total, isSource: source instanceof Blob && !isPacked && !isUtf16, faultOf }
  const { openXml } = await import('./open-xml')
  const opened = await openXml(stream, (share) => count(bytes * share)).catch((error: unknown) => {
    throw new CollectionFailure(faultOf(error))
  })
  return { ...opened, total, isSource: false, faultOf }
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b, 3, 4]

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}

/** Blanks, and the bytes of a byte order mark and of UTF-16. */
const NO_SIGNS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0])

/** Whether the first sign is that of a tag. */
function startsAsXml(first: Uint8Array): boolean {
  return first.find((byte) => !NO_SIGNS.has(byte)) === 0x3c
}

function fromUtf16(stream: ReadableStream<Uint8Array>, isLittle: boolean): ReadableStream<Uint8Array> {
  const texts = through(stream, new TextDecoderStream(isLittle ? 'utf-16le' : 'utf-16be'))
  return texts.pipeThrough(new TextEncoderStream())
}

async function storedBytes(
  source: Blob | URL,
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly total: number | undefined }> {
  if (source instanceof Blob) return { stream: source.stream(), total: source.size }
  const response = await fetch(source, { credentials: 'same-origin' }).catch((error: unknown) => {
    throw new CollectionFailure({ kind: 'network', detail: String(error) })
  })
  if (!response.ok || response.body === null)
    throw new CollectionFailure({ kind: 'status', status: response.status })
  // The length of what is sent packed says nothing of what arrives unpacked.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length')
  return { stream: response.body, total: length === null ? undefined : Number(length) }
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

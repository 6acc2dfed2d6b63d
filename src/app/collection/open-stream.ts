import { CollectionFailure, type CollectionFault } from './collection-fault'

/** The bytes of a file or an address as text: unpacked, and in UTF-8 where it was UTF-16. */
export interface OpenedStream {
  readonly stream: ReadableStream<Uint8Array>
  /** Bytes to come as they are stored; undefined where that is not told. */
  readonly total: number | undefined
  /** Whether the text is that of the source as it is. */
  readonly isSource: boolean
  /** What an error of the stream means. */
  faultOf(error: unknown): CollectionFault
}

/**
 * Opens a file or an address. What is packed with gzip and what is UTF-16 is known by its first bytes.
 *
 * @param count told of all bytes that came so far, as they are stored
 * @throws CollectionFailure where an address gives nothing
 */
export async function openStream(source: Blob | URL, count: (bytes: number) => void): Promise<OpenedStream> {
  const { stream: stored, total } = await storedBytes(source)
  let bytes = 0
  let isCut = false
  const packed = await peek(stored, {
    onBytes: ({ length }) => {
      bytes += length
      count(bytes)
    },
    onError: () => {
      isCut = true
    },
  })
  const isPacked = packed.first[0] === 0x1f && packed.first[1] === 0x8b
  const { first, all } = isPacked ? await peek(through(packed.all, new DecompressionStream('gzip'))) : packed
  const isLittle = first[0] === 0xff && first[1] === 0xfe
  const isUtf16 = isLittle || (first[0] === 0xfe && first[1] === 0xff)
  return {
    stream: isUtf16 ? fromUtf16(all, isLittle) : all,
    total,
    isSource: source instanceof Blob && !isPacked && !isUtf16,
    faultOf: (error) => {
      const detail = String(error)
      if (!isCut) return { kind: 'gzip', detail }
      return { kind: source instanceof Blob ? 'unreadable' : 'network', detail }
    },
  }
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

/** The first two bytes of a stream at least, where it has so many, and all of it; an error comes with what it follows. */
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
  while (first.length < 2) {
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

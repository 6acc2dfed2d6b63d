import { lateReader } from './collection-fault'

/** Packed bytes that are put away at a time. */
const PUT_AWAY = 1 << 23
/** Packed bytes that are unpacked at a time: each member among them is a call within a call. */
const PIECE = 1 << 14

/**
 * Unpacks gzip, also of several members one after the other (RFC 1952, section 2.2), as bgzip and `cat a.gz b.gz` make it. Browsers do
 * it fast and take the second member for damage: from there on it is done by a library, which is fetched then.
 */
export function unpackGzip(packed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const source = new KeptSource(packed)
  const chunks = unpacked(source)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

async function* unpacked(source: KeptSource): AsyncGenerator<Uint8Array, undefined> {
  let given = 0
  const first = source.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (;;) {
      const { value } = await first.read()
      if (!value) return undefined
      given += value.length
      yield value
    }
  } catch (error) {
    if (source.hasFailed) throw error
    for await (const chunk of furtherMembers(source, error)) {
      const isNew = chunk.length > given
      if (isNew) yield chunk.subarray(given)
      given = isNew ? 0 : given - chunk.length
    }
  }
  return undefined
}

/**
 * All of it once more, by another way.
 *
 * @throws `error` where there is no second member
 */
async function* furtherMembers(source: KeptSource, error: unknown): AsyncGenerator<Uint8Array> {
  const { Gunzip } = await lateReader(import('fflate'))
  let members = 1
  let out: Uint8Array[] = []
  const gunzip = new Gunzip((chunk) => out.push(chunk))
  gunzip.onmember = () => members++
  const push = (chunk: Uint8Array, isLast: boolean) => {
    out = []
    try {
      gunzip.push(chunk, isLast)
    } catch (furtherError) {
      throw members === 1 ? error : furtherError
    }
    return out
  }
  for await (const chunk of source.fromBeginning())
    for (let from = 0; from < chunk.length; from += PIECE)
      yield* push(chunk.subarray(from, from + PIECE), false)
  yield* push(new Uint8Array(), true)
  if (members === 1) throw error
}

/** A stream that can be read again from its beginning: what has come of it is put away, so that it takes no memory of the page. */
class KeptSource {
  hasFailed = false
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>
  private readonly parts: Blob[] = []
  private chunks: Uint8Array<ArrayBuffer>[] = []
  private bytes = 0
  private last: Promise<unknown> = Promise.resolve()

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader()
  }

  cancel(reason: unknown): Promise<void> {
    return this.reader.cancel(reason)
  }

  /** What is to come; that it is given up ends nothing. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        pull: async (controller) => {
          const chunk = await this.next()
          if (chunk) controller.enqueue(chunk)
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
  }

  async *fromBeginning(): AsyncGenerator<Uint8Array> {
    await this.last
    this.putAway()
    const reader = new Blob(this.parts).stream().getReader()
    for (let { value } = await reader.read(); value; { value } = await reader.read()) yield value
    for (let chunk = await this.next(); chunk; chunk = await this.next()) yield chunk
  }

  private next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const next = this.reader.read().then(
      ({ value }) => {
        if (value) this.keep(value as Uint8Array<ArrayBuffer>)
        return value as Uint8Array<ArrayBuffer> | undefined
      },
      (error: unknown) => {
        this.hasFailed = true
        throw error
      },
    )
    this.last = next.catch(() => undefined)
    return next
  }

  private keep(chunk: Uint8Array<ArrayBuffer>): void {
    this.chunks.push(chunk)
    this.bytes += chunk.length
    if (this.bytes >= PUT_AWAY) this.putAway()
  }

  private putAway(): void {
    this.parts.push(new Blob(this.chunks))
    this.chunks = []
    this.bytes = 0
  }
}

import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles'

/** How every archive of this kind begins. */
const MAGIC = 'PMTiles'

/** An archive, or a part of it, and which version of it that is (ETag, RFC 9110 section 8.8.3) where the server tells. */
interface Versioned {
  readonly blob: Blob
  readonly etag: string | undefined
}

/**
 * Reads byte ranges of an archive over HTTP, and from memory once the whole has been fetched. A server that does
 * not know ranges (or a cache that answers with the whole file) sends everything once; it is then kept and cut here.
 */
export class ArchiveSource implements Source {
  private whole: Promise<Versioned> | undefined

  constructor(private readonly url: string) {}

  getKey(): string {
    return this.url
  }

  /**
   * Fails when the file cannot be had; the next call tries again.
   *
   * @param etag of the directory by which the range is asked for
   * @throws EtagMismatch where the file has been replaced since: the range is of something else then
   */
  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (this.whole) return cut(await this.whole, offset, length, etag)
    const response = await fetch(this.url, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal ? { signal } : {}),
    })
    if (response.status === 206) return answer(response.arrayBuffer(), etagOf(response), etag)
    if (!response.ok) throw new Error(`${this.url}: HTTP ${response.status}`)
    if (this.whole) await response.body?.cancel()
    else this.whole = this.keep(response)
    return cut(await this.whole, offset, length, etag)
  }

  /** Fetches the whole archive, for reads without the network. Where it cannot be had, ranges are read as before. */
  async fetchWhole(): Promise<void> {
    if (this.whole) return
    try {
      // An address of its own, since Chromium can fail to complete a file of which it has cached ranges.
      const response = await fetch(`${this.url}?whole`, { priority: 'low' })
      const blob = await response.blob()
      // A network's sign-in page comes with status 200, too.
      const isArchive = response.ok && (await blob.slice(0, MAGIC.length).text()) === MAGIC
      if (isArchive) this.whole = Promise.resolve({ blob, etag: etagOf(response) })
    } catch {}
  }

  private keep(response: Response): Promise<Versioned> {
    const whole = response.blob().then((blob) => ({ blob, etag: etagOf(response) }))
    whole.catch(() => {
      this.whole = undefined
    })
    return whole
  }
}

function etagOf({ headers }: Response): string | undefined {
  return headers.get('ETag') ?? undefined
}

function cut({ blob, etag }: Versioned, offset: number, length: number, expected?: string) {
  return answer(blob.slice(offset, offset + length).arrayBuffer(), etag, expected)
}

async function answer(
  bytes: Promise<ArrayBuffer>,
  etag: string | undefined,
  expected: string | undefined,
): Promise<RangeResponse> {
  if (etag && expected && etag !== expected) throw new EtagMismatch(etag)
  return { data: await bytes, ...(etag && { etag }) }
}

import type { RangeResponse, Source } from 'pmtiles'

/** How every archive of this kind begins. */
const MAGIC = 'PMTiles'

/**
 * Reads byte ranges of an archive over HTTP, and from memory once the whole has been fetched. A server that does
 * not know ranges (or a cache that answers with the whole file) sends everything once; it is then kept and cut here.
 */
export class ArchiveSource implements Source {
  private whole: Promise<Blob> | undefined

  constructor(private readonly url: string) {}

  getKey(): string {
    return this.url
  }

  /** Fails when the file cannot be had; the next call tries again. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.whole) return { data: await cut(this.whole, offset, length) }
    const response = await fetch(this.url, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal ? { signal } : {}),
    })
    if (response.status === 206) return { data: await response.arrayBuffer() }
    if (!response.ok) throw new Error(`${this.url}: HTTP ${response.status}`)
    if (this.whole) await response.body?.cancel()
    else this.whole = this.keep(response)
    return { data: await cut(this.whole, offset, length) }
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
      if (isArchive) this.whole = Promise.resolve(blob)
    } catch {}
  }

  private keep(response: Response): Promise<Blob> {
    const whole = response.blob()
    whole.catch(() => {
      this.whole = undefined
    })
    return whole
  }
}

async function cut(whole: Promise<Blob>, offset: number, length: number): Promise<ArrayBuffer> {
  return (await whole).slice(offset, offset + length).arrayBuffer()
}

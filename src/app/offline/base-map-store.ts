import type { PrecacheEntry } from 'workbox-precaching'
import { createPartialResponse } from 'workbox-range-requests'

/**
 * Bytes of an archive that are stored with the page: PMTiles archives begin with their directory and go on from the
 * smallest zoom, so that these are the tiles of zooms 0 to 4 (relief: 0 to 2), with which every first view can be drawn.
 */
export const BEGINNING = 640 * 1024

const MAGIC = 'PMTiles'

/** Stores the archives of the base map and answers for them, piece by piece, when there is no network. */
export class BaseMapStore {
  constructor(
    private readonly archives: readonly PrecacheEntry[],
    readonly cacheName: string,
  ) {}

  /** Whether this is the address of an archive, or of the whole of it. */
  has(url: URL): boolean {
    return this.archiveAt(url) !== undefined
  }

  /** Stores the beginnings of those archives that are not there. Rejects where that is not possible. */
  async keepBeginnings(): Promise<void> {
    const cache = await this.open()
    for (const archive of this.archives) {
      if (await this.stored(cache, archive)) continue
      const { url } = archive
      const response = await fetch(url, { headers: { Range: `bytes=0-${BEGINNING - 1}` } })
      const blob = await response.blob()
      // Some hosts send the whole whatever they are asked for; that is fetched later.
      const isPiece = response.status === 206 && (await isArchive(blob))
      if (isPiece) await cache.put(keyOf(archive, 'beginning'), asWhole(blob, response))
    }
  }

  /** Stores the archives whole. Rejects where that is not possible, as where the host has those of another version. */
  async keepWhole(): Promise<void> {
    const cache = await this.open()
    for (const archive of this.archives) {
      if (await cache.match(keyOf(archive, 'whole'))) continue
      // The same address as the page's own, so that the browser fetches it once.
      const response = await fetch(`${archive.url}?whole`, { integrity: archive.integrity ?? '' })
      if (response.status !== 200) throw new TypeError(`${archive.url}: HTTP ${response.status}`)
      await cache.put(keyOf(archive, 'whole'), response)
      await cache.delete(keyOf(archive, 'beginning'))
    }
  }

  /** Whether all archives are stored whole. */
  async hasWhole(): Promise<boolean> {
    const cache = await this.open()
    const found = await Promise.all(this.archives.map((archive) => cache.match(keyOf(archive, 'whole'))))
    return found.every(Boolean)
  }

  /** Drops what other versions have stored. */
  async drop(): Promise<void> {
    const cache = await this.open()
    const kept = this.archives.flatMap((archive) =>
      (['whole', 'beginning'] as const).map((part) => new URL(keyOf(archive, part), location.href).href),
    )
    const stored = await cache.keys()
    await Promise.all(stored.filter(({ url }) => !kept.includes(url)).map((request) => cache.delete(request)))
  }

  /** The whole, or the range that the request names: from the store, else from the network, else what is stored of it. */
  async respond(request: Request): Promise<Response> {
    const archive = this.archiveAt(new URL(request.url))
    if (!archive) return fetch(request)
    const cache = await this.open()
    const whole = await cache.match(keyOf(archive, 'whole'))
    if (whole) return piece(request, whole)
    try {
      return await fetch(request)
    } catch (error) {
      const beginning = await cache.match(keyOf(archive, 'beginning'))
      const wanted = /^bytes=\d+-(\d+)$/.exec(request.headers.get('Range') ?? '')
      if (!beginning || !wanted || Number(wanted[1]) >= BEGINNING) throw error
      return piece(request, beginning)
    }
  }

  private open(): Promise<Cache> {
    return caches.open(this.cacheName)
  }

  private async stored(cache: Cache, archive: PrecacheEntry): Promise<boolean> {
    const whole = await cache.match(keyOf(archive, 'whole'))
    return Boolean(whole ?? (await cache.match(keyOf(archive, 'beginning'))))
  }

  private archiveAt({ origin, pathname }: URL): PrecacheEntry | undefined {
    return this.archives.find(({ url }) => new URL(url, location.href).href === origin + pathname)
  }
}

function keyOf({ url, revision }: PrecacheEntry, part: 'whole' | 'beginning'): string {
  return `${url}?${part}=${revision}`
}

async function isArchive(blob: Blob): Promise<boolean> {
  return (await blob.slice(0, MAGIC.length).text()) === MAGIC
}

/** A piece as a response that can be stored, which none of status 206 can. */
function asWhole(blob: Blob, { headers }: Response): Response {
  const kept = new Headers()
  for (const name of ['Content-Type', 'ETag']) {
    const value = headers.get(name)
    if (value !== null) kept.set(name, value)
  }
  return new Response(blob, { headers: kept })
}

function piece(request: Request, stored: Response): Response | Promise<Response> {
  return request.headers.has('Range') ? createPartialResponse(request, stored) : stored
}

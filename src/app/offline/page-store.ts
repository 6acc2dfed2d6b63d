import { PrecacheController, type PrecacheEntry } from 'workbox-precaching'
import { isSound } from './sound-response'

/** Stores the files that the page is made of: code, styles, fonts, data. */
export class PageStore {
  readonly controller: PrecacheController
  private readonly integrities: ReadonlyMap<string, string | undefined>

  /**
   * @param files their addresses within the site, with a revision where the address is not of one version alone
   * @param entry the script that the page begins with
   */
  constructor(
    files: readonly PrecacheEntry[],
    private readonly entry: string,
  ) {
    this.controller = new PrecacheController({
      plugins: [
        {
          cacheWillUpdate: async ({ response }) => ((await isSound(response, this.entry)) ? response : null),
        },
      ],
    })
    this.controller.addToCacheList([...files])
    this.integrities = new Map(
      files.map(({ url, integrity }) => [new URL(url, location.href).href, integrity]),
    )
  }

  /** Fetches again what the browser has thrown away. Rejects where that is not possible. */
  async mend(): Promise<void> {
    const cache = await this.open()
    const stored = new Set((await cache.keys()).map(({ url }) => url))
    for (const [url, key] of this.controller.getURLsToCacheKeys()) {
      if (stored.has(key)) continue
      const response = await fetch(url, { integrity: this.integrities.get(url) ?? '', cache: 'no-cache' })
      if (!(await isSound(response, this.entry))) throw new TypeError(`${url} is not what it was`)
      await cache.put(key, response)
    }
  }

  get cacheName(): string {
    return this.controller.strategy.cacheName
  }

  async isWhole(): Promise<boolean> {
    const stored = new Set((await (await this.open()).keys()).map(({ url }) => url))
    return [...this.controller.getURLsToCacheKeys().values()].every((key) => stored.has(key))
  }

  /** Drops what other versions have stored. */
  async drop(): Promise<void> {
    const cache = await this.open()
    const kept = new Set(this.controller.getURLsToCacheKeys().values())
    const stored = await cache.keys()
    await Promise.all(stored.filter(({ url }) => !kept.has(url)).map((request) => cache.delete(request)))
  }

  private open(): Promise<Cache> {
    return caches.open(this.cacheName)
  }
}

/** Bytes of all that the caches of these names hold. */
export async function storedBytes(names: readonly string[]): Promise<number> {
  const stores = await Promise.all(names.map((name) => caches.open(name)))
  const responses = (await Promise.all(stores.map((cache) => cache.matchAll()))).flat()
  const blobs = await Promise.all(responses.map((response) => response.blob()))
  return blobs.reduce((sum, { size }) => sum + size, 0)
}

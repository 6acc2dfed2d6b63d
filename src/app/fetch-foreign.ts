/** An address leads on to another host than the one that it names. */
export class LedElsewhere extends Error {
  constructor(readonly host: string) {
    super(`it leads on to ${host}`)
  }
}

/**
 * Fetches what an address names that anybody may have made: nothing goes along that tells who reads, and nothing is taken
 * from a host that the reader was not told of.
 *
 * @throws LedElsewhere, or what `fetch` throws
 */
export async function fetchForeign(url: URL | string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' })
  const host = response.redirected ? new URL(response.url).host : ''
  if (host === '' || host === new URL(url).host) return response
  await response.body?.cancel()
  throw new LedElsewhere(host)
}

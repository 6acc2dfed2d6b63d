import { offline } from './offline-state'

/**
 * Tells when a part of the page cannot be had because the host has another version of it by now. That is so only for a
 * page that was open while it changed and is not kept by a service worker, which keeps all parts of its version.
 */
export function watchMissingParts(): void {
  // What Vite's loader says of code and styles that do not come.
  addEventListener('vite:preloadError', async () => {
    if (await isOutdated())
      offline.setState({ newVersion: { isNeeded: true, load: () => location.reload() } })
  })
}

/** Whether the page at this address begins with another script than this one. */
async function isOutdated(): Promise<boolean> {
  const begins = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  if (!begins) return false
  try {
    const response = await fetch(document.baseURI.split(/[?#]/)[0] ?? '', { cache: 'no-store' })
    const page = await response.text()
    return response.ok && page.includes('id="root"') && !page.includes(begins.split('/').at(-1) ?? '')
  } catch {
    return false
  }
}

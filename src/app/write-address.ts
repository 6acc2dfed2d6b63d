/** Milliseconds after which a refused address is written again. Safari takes 100 in 30 seconds. */
const AGAIN_MS = 5000

let again: ReturnType<typeof setTimeout> | undefined

/**
 * Writes the address of the page, in the shown entry of the history or a new one. Browsers refuse that to a page which does so too often, or
 * in some frames: then it is written a while later, unless another has been by then, and the page goes on meanwhile.
 */
export function writeAddress(method: 'replaceState' | 'pushState', state: unknown, href: string): void {
  clearTimeout(again)
  try {
    history[method](state, '', href)
  } catch {
    again = setTimeout(() => writeAddress('replaceState', state, href), AGAIN_MS)
  }
}

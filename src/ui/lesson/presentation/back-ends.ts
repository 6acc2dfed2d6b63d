/** What the history keeps with a page: entries of the atlas are numbered, later ones higher. */
interface Entry {
  readonly entry?: number | undefined
  /** `catches`: takes the Back that ends a presentation, and is passed over else; `lies over` one that does. */
  readonly back?: 'catches' | 'lies over'
}

/** Milliseconds after which Back has led nowhere: there is no earlier page. */
const LONGEST_WAIT = 500

const shown = () => (history.state ?? {}) as Entry

let end: (() => void) | undefined
let last = 0
let isReturning = false

// Before the address is read, and also once no lesson is open: what a presentation left in the history stays there.
addEventListener('popstate', onPopState, true)
stay()

function onPopState(event: PopStateEvent): void {
  const { entry = last, back } = shown()
  const isBack = entry <= last
  last = entry
  // To come back to where the page is already would restore what its address does not have yet.
  if (isReturning || back === 'catches') event.stopImmediatePropagation()
  isReturning = false
  if (back !== 'catches') return
  if (end) {
    isReturning = true
    history.forward()
    end()
  } else if (isBack) {
    history.back()
    setTimeout(
      () => stay() && dispatchEvent(new PopStateEvent('popstate', { state: history.state })),
      LONGEST_WAIT,
    )
  } else history.forward()
}

/** Makes an entry that catches Back, where the page has come to stand in it, one as any other. */
function stay(): boolean {
  const { entry, back } = shown()
  last = Math.max(last, entry ?? 0)
  if (back !== 'catches') return false
  history.replaceState({ entry } satisfies Entry, '')
  return true
}

/**
 * Makes Back end what was begun here (`onBack`) before it leaves the page; steps that are gone in between are walked
 * first. The returned function ends it. The page stays in the entry that was made for it, and what it shows with it.
 */
export function backEnds(onBack: () => void): () => void {
  const { entry = last, back } = shown()
  last = entry
  if (back !== 'lies over') {
    history.replaceState({ entry, back: 'catches' } satisfies Entry, '')
    history.pushState({ entry, back: 'lies over' } satisfies Entry, '', location.href)
  }
  end = onBack
  return () => {
    end = undefined
  }
}

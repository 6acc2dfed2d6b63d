/** What the history keeps with a page: entries of the atlas are numbered, later ones higher. */
interface Entry {
  readonly entry?: number
  readonly presenting?: true
}

const stateOf = (state: unknown): Entry => (state ?? {}) as Entry

/**
 * Makes Back end what was begun here (`onBack`) before it leaves the page; steps that are gone in between are walked
 * first. The returned function ends it: its entry of the history goes where it is the last.
 */
export function backEnds(onBack: () => void): () => void {
  const { entry: before } = stateOf(history.state)
  history.pushState({ presenting: true } satisfies Entry, '', location.href)
  const onPopState = ({ state }: PopStateEvent) => {
    const { entry } = stateOf(state)
    if (entry !== undefined && before !== undefined && entry <= before) onBack()
  }
  addEventListener('popstate', onPopState)
  return () => {
    removeEventListener('popstate', onPopState)
    if (stateOf(history.state).presenting) history.back()
  }
}

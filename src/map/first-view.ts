/** Name of the mark (User Timing) that is set when the base map is first drawn; `npm run bench` measures up to it. */
export const FIRST_VIEW = 'basemap-drawn'

/** Set when the base map has been drawn with all its relief. */
export const WHOLE_VIEW = 'basemap-whole'

/** Milliseconds after which a view is not waited for any longer. */
const PATIENCE = { [FIRST_VIEW]: 5000, [WHOLE_VIEW]: 15_000 } as const

/** Runs once the map has been drawn: for what is wanted soon and should not delay it. Returns the way to stop. */
export function afterFirstView(run: () => void): () => void {
  return after(FIRST_VIEW, run)
}

/** Runs once nothing of the map is waited for any more: for what may be wanted at some time. Returns the way to stop. */
export function afterWholeView(run: () => void): () => void {
  return after(WHOLE_VIEW, run)
}

function after(mark: keyof typeof PATIENCE, run: () => void): () => void {
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  const once = () => {
    stop()
    run()
  }
  const timer = setTimeout(once, PATIENCE[mark])
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(mark).length > 0) once()
  })
  observer.observe({ type: 'mark', buffered: true })
  return stop
}

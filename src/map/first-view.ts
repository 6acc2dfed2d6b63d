/** Name of the mark (User Timing) that is set when the base map is first drawn; `npm run bench` measures up to it. */
export const FIRST_VIEW = 'basemap-drawn'

/** Milliseconds after which the first view is not waited for any longer. */
const PATIENCE = 5000

/**
 * Runs once the map has been drawn: for what is wanted later and should not delay it. Returns the way to stop.
 */
export function afterFirstView(run: () => void): () => void {
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  const once = () => {
    stop()
    run()
  }
  const timer = setTimeout(once, PATIENCE)
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(FIRST_VIEW).length > 0) once()
  })
  observer.observe({ type: 'mark', buffered: true })
  return stop
}

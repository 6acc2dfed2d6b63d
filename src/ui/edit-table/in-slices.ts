/** Less than a frame, so that the page stays quick. */
const SLICE = 8

/** Does work that rests between its steps in slices between frames. Returns what gives it up. */
export function inSlices<T>(steps: Generator<void, T>, onDone: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return onDone(step.value)
    } while (performance.now() < end)
    timer = setTimeout(work)
  }
  work()
  return () => clearTimeout(timer)
}

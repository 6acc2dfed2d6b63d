/** Milliseconds of work at a time: less than a frame, so that a page stays quick. */
const SLICE = 10

/** Runs a generator to its end in slices, between which the page goes on. Returns what gives it up. */
export function inSlices<T>(steps: Generator<void, T>, onDone: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const { done, value } = runSlice(steps)
    if (done) onDone(value)
    else timer = setTimeout(work)
  }
  work()
  return () => clearTimeout(timer)
}

/** The result of a generator that is run in slices; rejects where it was called off, or throws. */
export async function resultInSlices<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const { done, value } = runSlice(steps)
    if (done) return value
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
  }
}

function runSlice<T>(steps: Generator<void, T>): IteratorResult<void, T> {
  const end = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done || performance.now() >= end) return step
  }
}

/** Milliseconds of work before the page goes on between. */
const SLICE = 40

/** Runs a generator to its end, in slices between which the page goes on; rejects where it was called off. */
export async function inSlices<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      const { done, value } = steps.next()
      if (done === true) return value
    }
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
  }
}

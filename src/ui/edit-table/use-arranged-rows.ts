import { useEffect, useState } from 'react'
import { type Arrangement, arrangeRows } from '../../domain/table/arrange-rows'

/** Less than a frame, so that the page stays quick. */
const SLICE = 8

/**
 * The rows as filtered and sorted, worked out between frames; `isBusy` until then, with the rows of before.
 * An edit leaves the rows where they are, as in a spreadsheet: they are arranged anew when `what` changes or
 * when there are more or fewer features.
 */
export function useArrangedRows({ features, filter, sort, locale }: Arrangement, what: string) {
  const [arranged, setArranged] = useState<{ readonly key: string; readonly rows: readonly number[] }>()
  const key = `${what}|${features.length}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const steps = arrangeRows({ features, filter, sort, locale })
    const work = () => {
      const end = performance.now() + SLICE
      do {
        const step = steps.next()
        if (step.done) {
          setArranged({ key, rows: step.value })
          return
        }
      } while (performance.now() < end)
      timer = setTimeout(work)
    }
    work()
    return () => clearTimeout(timer)
  }, [key])
  const rows = arranged?.rows ?? []
  const isBusy = arranged?.key !== key
  return { rows: isBusy ? rows.filter((index) => index < features.length) : rows, isBusy }
}

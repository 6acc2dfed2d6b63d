import { useMemo, useRef } from 'react'

/** The rows with problems; the very set of before while they are the same. */
export function useWrongRows(wrong: ReadonlyMap<number, unknown>): ReadonlySet<number> {
  const last = useRef<ReadonlySet<number>>(new Set())
  return useMemo(() => {
    const isSame = wrong.size === last.current.size && [...wrong.keys()].every((row) => last.current.has(row))
    if (!isSame) last.current = new Set(wrong.keys())
    return last.current
  }, [wrong])
}

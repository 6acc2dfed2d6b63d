import { useEffect, useEffectEvent, useState } from 'react'
import { type Arrangement, arrangeRows } from '../../domain/table/arrange-rows'
import { inSlices } from '../edit/in-slices'

interface Arranged {
  readonly key: string
  readonly only: Arrangement['filter']['only']
  readonly rows: readonly number[]
}

const NONE: readonly number[] = []

/**
 * The rows as filtered and sorted, worked out between frames; `isBusy` until then, with the rows of before.
 * An edit leaves the rows where they are, as in a spreadsheet: they are arranged anew when `what` or the filter's `only`
 * changes or when there are more or fewer features, though never under the hands of who types (`isHeld`).
 */
export function useArrangedRows(arrangement: Arrangement, what: string, isHeld: boolean) {
  const [arranged, setArranged] = useState<Arranged>()
  const { features, filter } = arrangement
  const { only } = filter
  const key = `${what}|${features.length}`
  const isBusy = arranged?.key !== key || arranged.only !== only
  const isDue = isBusy && !isHeld
  const arrange = useEffectEvent((as: Omit<Arranged, 'rows'>) =>
    inSlices(arrangeRows(arrangement), (rows) => setArranged({ ...as, rows })),
  )
  useEffect(() => (isDue ? arrange({ key, only }) : undefined), [key, only, isDue])
  const rows = arranged?.rows ?? NONE
  return { rows: isBusy ? rows.filter((index) => index < features.length) : rows, isBusy: isDue }
}

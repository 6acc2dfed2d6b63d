import { useEffect, useState } from 'react'
import type { Problem } from '../../domain/problem'
import type { CellSet } from '../../domain/table/plan-paste'
import { problemsAt, problemsByRow } from './row-problems'
import type { FeatureTableProps } from './table-props'

const NONE: ReadonlyMap<number, readonly Problem[]> = new Map()
/** Milliseconds of rest before what is typed is checked. */
const REST = 200

/** What the checker would say of values once they were set, by row; nothing until it has answered. */
export function useRefused(
  sets: readonly CellSet[],
  { checkSets, list }: Pick<FeatureTableProps, 'checkSets' | 'list'>,
): ReadonlyMap<number, readonly Problem[]> {
  const [found, setFound] = useState({ sets, refused: NONE })
  useEffect(() => {
    if (sets.length === 0) return
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = checkSets(sets, (problems) => {
        const byRow = problemsByRow(problems, list)
        const refused = sets.flatMap(({ index, path }) => {
          const here = problemsAt(byRow.get(index) ?? [], list, path)
          return here.length > 0 ? [[index, here] as const] : []
        })
        setFound({ sets, refused: new Map(refused) })
      })
    }, REST)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [sets, checkSets, list])
  return found.sets === sets ? found.refused : NONE
}

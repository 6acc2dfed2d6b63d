import { useEffect, useEffectEvent, useState } from 'react'
import type { TableColumn } from '../../domain/table/table-columns'

/** Goes to a column, by its key, as soon as the table has it: one that was added or renamed is counted only later. */
export function useSoughtColumn(
  columns: readonly TableColumn[],
  onGo: (column: number) => void,
): (key: string) => void {
  const [sought, setSought] = useState<string>()
  const go = useEffectEvent(onGo)
  useEffect(() => {
    const at = sought === undefined ? -1 : columns.findIndex(({ key }) => key === sought)
    if (at < 0) return
    setSought(undefined)
    go(at)
  }, [sought, columns])
  return setSought
}

import { useLayoutEffect, useRef, useState } from 'react'
import { countMembers, type MemberCount, type RowShape, type Rows } from '../../domain/table/member-count'
import { type AskedColumn, columnsOf, keptColumns, type TableColumn } from '../../domain/table/table-columns'
import { inSlices } from '../edit/in-slices'

const NONE: readonly TableColumn[] = []

/**
 * The columns of rows, and those that are `asked` for, counted between frames; those of before until then, and under the hands of who
 * types (`isHeld`).
 */
export function useColumns(
  rows: Rows,
  shape: RowShape,
  asked: readonly AskedColumn[],
  known: ReadonlyMap<string, TableColumn['kind']>,
  isHeld: boolean,
): readonly TableColumn[] {
  const [columns, setColumns] = useState(NONE)
  const last = useRef<MemberCount>(undefined)
  useLayoutEffect(() => {
    if (isHeld) return
    return inSlices(countMembers(rows, shape, last.current), (count) => {
      last.current = count
      setColumns((before) => keptColumns(before, columnsOf(count, asked, known)))
    })
  }, [rows, shape, asked, known, isHeld])
  return columns
}

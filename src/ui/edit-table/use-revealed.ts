import { useEffect, useEffectEvent, useState } from 'react'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import type { SayNote } from '../field/use-edit-note'
import type { FeatureTableProps } from './table-props'

interface Revealing extends Pick<FeatureTableProps, 'revealed' | 'onRevealed'> {
  /** Indices of the features in the order shown. */
  readonly rows: readonly number[]
  /** The row of the active cell. */
  readonly active: number
  /** Whether the rows are those of before, or a cell is being edited, which stays in view. */
  readonly isBusy: boolean
  readonly isEditing: boolean
  onGo(row: number): void
  readonly onNote: SayNote
}

/**
 * Goes to the first of the rows that an undo has changed, or says that the filter hides them. Returns another number whenever
 * the active row is to come into view although it is the same.
 */
export function useRevealed({ revealed, isBusy, ...table }: Revealing): number {
  const messages = useEditTableMessages()
  const [sight, setSight] = useState(0)
  const reveal = useEffectEvent((indices: readonly number[]) => {
    table.onRevealed()
    if (table.isEditing || indices.length === 0) return
    const changed = new Set(indices)
    const isThere = changed.has(table.rows[table.active] ?? -1)
    const row = isThere ? table.active : table.rows.findIndex((index) => changed.has(index))
    if (row < 0) return table.onNote(messages.hidden(changed.size))
    if (!isThere) table.onGo(row)
    setSight((last) => last + 1)
  })
  useEffect(() => {
    if (revealed && !isBusy) reveal(revealed)
  }, [revealed, isBusy])
  return sight
}

import { useMemo, useState } from 'react'
import { countHolders } from '../../domain/table/plan-column'
import type { TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ColumnDialog } from './ColumnDialog'
import { ColumnNameField } from './ColumnNameField'
import { type NamingProps, useColumnName } from './use-column-name'

interface RenameColumnProps extends NamingProps {
  readonly column: TableColumn
  onRename(to: string, count: number): void
  onClose(): void
}

/** Gives a member another name in all rows, if none has that name yet. */
export function RenameColumn({ column, onRename, onClose, ...table }: RenameColumnProps) {
  const { features, shape, locale } = table
  const { column: words } = useEditTableMessages()
  const [typed, setTyped] = useState(column.name)
  const { column: named, refusal, isTaken, note, absent } = useColumnName(typed, table, column)
  const to = named.name
  const count = useMemo(() => countHolders(features, column.name, shape), [features, column.name, shape])
  const isSame = to === column.name
  const told = refusal
    ? [refusal, isTaken && words.rename.copyInstead]
    : [note, words.rename.preview(column.name, count, formatNumber(count, locale))]
  return (
    <ColumnDialog
      change="rename"
      told={told.filter(Boolean).join(' ')}
      isRefused={to === '' || isSame || refusal !== undefined}
      onApply={() => onRename(to, count)}
      onClose={onClose}
    >
      <ColumnNameField members={absent} typed={typed} isWhole onType={setTyped} />
    </ColumnDialog>
  )
}

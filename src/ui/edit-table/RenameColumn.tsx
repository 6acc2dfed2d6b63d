import { useMemo, useState } from 'react'
import { countHolders } from '../../domain/table/plan-column'
import type { TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ColumnDialog } from './ColumnDialog'
import type { FeatureTableProps } from './table-props'

interface RenameColumnProps extends Pick<FeatureTableProps, 'features' | 'shape' | 'locale'> {
  readonly column: TableColumn
  onRename(to: string, count: number): void
  onClose(): void
}

/** Gives a member another name in all rows, if none has that name yet. */
export function RenameColumn({ column, features, shape, locale, onRename, onClose }: RenameColumnProps) {
  const { column: words } = useEditTableMessages()
  const [typed, setTyped] = useState(column.name)
  const to = typed.trim()
  const count = useMemo(() => countHolders(features, column.name, shape), [features, column.name, shape])
  const isSame = to === column.name
  const taken = useMemo(() => (isSame ? 0 : countHolders(features, to, shape)), [isSame, features, to, shape])
  const number = (many: number) => formatNumber(many, locale)
  const told =
    taken === 0
      ? words.rename.preview(column.name, count, number(count))
      : `${words.taken(to, number(taken))} ${words.rename.copyInstead}`
  return (
    <ColumnDialog
      change="rename"
      told={told}
      isRefused={to === '' || isSame || taken > 0}
      onApply={() => onRename(to, count)}
      onClose={onClose}
    >
      <label>
        {words.name}
        <input
          required
          dir="auto"
          value={typed}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
    </ColumnDialog>
  )
}

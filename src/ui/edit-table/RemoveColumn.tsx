import { useMemo } from 'react'
import { planRemoval } from '../../domain/table/plan-column'
import type { TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { BulkPreview } from './BulkPreview'
import { ColumnDialog } from './ColumnDialog'
import type { FeatureTableProps } from './table-props'

interface RemoveColumnProps
  extends Pick<FeatureTableProps, 'features' | 'shape' | 'choices' | 'wordProblem' | 'onSet' | 'locale'> {
  readonly column: TableColumn
  readonly named: TableColumn | undefined
  nameOf(column: TableColumn): string
  onRemoved(): void
  onClose(): void
}

/** Takes a member away from all rows, after showing what they lose. */
export function RemoveColumn({ column, onRemoved, onClose, ...table }: RemoveColumnProps) {
  const { column: words } = useEditTableMessages()
  const { features, shape, onSet, locale } = table
  const plan = useMemo(() => planRemoval(features, column, shape), [features, column, shape])
  return (
    <ColumnDialog
      change="remove"
      told={words.remove.preview(column.name, plan.length, formatNumber(plan.length, locale))}
      isRefused={false}
      onApply={() => {
        onRemoved()
        const sets = plan.map(({ index }) => ({ index, path: column.path, value: undefined }))
        if (sets.length > 0) onSet(sets, { kind: 'remove', column: column.key, count: sets.length }, [])
      }}
      onClose={onClose}
      preview={<BulkPreview {...table} {...{ plan, column }} refused={NONE} moved={NONE_MOVED} />}
    />
  )
}

const NONE = new Map()
const NONE_MOVED = new Set<number>()

import { useMemo, useState } from 'react'
import { countHolders, holdsInexact, isMember, planCopy } from '../../domain/table/plan-column'
import { cellValue, memberColumn, type TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { BulkPreview } from './BulkPreview'
import { ColumnDialog } from './ColumnDialog'
import type { FeatureTableProps } from './table-props'
import { useRefused } from './use-refused'

interface CopyColumnProps
  extends Pick<
    FeatureTableProps,
    'features' | 'shape' | 'readDate' | 'list' | 'wordProblem' | 'checkSets' | 'onSet' | 'locale'
  > {
  readonly column: TableColumn
  readonly columns: readonly TableColumn[]
  readonly named: TableColumn | undefined
  nameOf(column: TableColumn): string
  onCopied(to: string): void
  onClose(): void
}

/** Copies what a column holds into another, or into a new one. */
export function CopyColumn({ column, onCopied, onClose, ...table }: CopyColumnProps) {
  const { column: words, bulk } = useEditTableMessages()
  const { features, shape, columns, readDate, nameOf, onSet, locale } = table
  const others = columns.filter((each) => isMember(each, shape) && each.key !== column.key)
  const [key, setKey] = useState('')
  const [typed, setTyped] = useState('')
  const [isFilling, setFilling] = useState(true)
  const name = typed.trim()
  const known = others.find((each) => each.key === key)
  const to = useMemo(
    () => known ?? { ...memberColumn(name, shape), kind: column.kind },
    [known, name, shape, column],
  )
  const plan = useMemo(
    () => planCopy(features, column, to, isFilling, readDate),
    [readDate, features, column, to, isFilling],
  )
  const sets = useMemo(
    () => plan.map(({ index, after }) => ({ index, path: to.path, value: after })),
    [plan, to],
  )
  const isNamed = known !== undefined || name !== ''
  const refused = useRefused(isNamed ? sets : NO_SETS, table)
  const number = (count: number) => formatNumber(count, locale)
  const inexact = useMemo(
    () => features.filter((feature) => holdsInexact(cellValue(feature, column))).length,
    [features, column],
  )
  const taken = useMemo(
    () => (known ? 0 : countHolders(features, name, shape)),
    [known, features, name, shape],
  )
  const told =
    taken === 0
      ? [
          bulk.preview(plan.length, number(plan.length)),
          refused.size > 0 && bulk.refused(refused.size, number(refused.size)),
          inexact > 0 && words.copy.inexact(inexact, number(inexact)),
        ]
          .filter(Boolean)
          .join(' ')
      : words.taken(name, number(taken))
  return (
    <ColumnDialog
      change="copy"
      told={told}
      isRefused={!isNamed || taken > 0 || plan.length === 0}
      onApply={() => {
        onCopied(to.key)
        onSet(sets, { kind: 'bulk', column: to.key, count: sets.length }, [])
      }}
      onClose={onClose}
      preview={isNamed && <BulkPreview {...table} plan={plan} refused={refused} />}
    >
      <label>
        {words.copy.into}
        <select value={key} onChange={({ target }) => setKey(target.value)}>
          <option value="">{words.copy.fresh}</option>
          {others.map((each) => (
            <option key={each.key} value={each.key}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {known ? (
        <label>
          {words.copy.where}
          <select
            value={isFilling ? 'empty' : 'all'}
            onChange={({ target }) => setFilling(target.value === 'empty')}
          >
            <option value="empty">{words.copy.empty}</option>
            <option value="all">{words.copy.all}</option>
          </select>
        </label>
      ) : (
        <label>
          {words.name}
          <input dir="auto" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
      )}
    </ColumnDialog>
  )
}

const NO_SETS: readonly never[] = []

import { useMemo, useState } from 'react'
import { holdsInexact, isMember, planCopy } from '../../domain/table/plan-column'
import { cellValue, memberColumn, type TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { BulkPreview } from './BulkPreview'
import { ColumnDialog } from './ColumnDialog'
import { ColumnNameField } from './ColumnNameField'
import type { FeatureTableProps } from './table-props'
import { type NamingProps, useColumnName } from './use-column-name'
import { useRefused } from './use-refused'

interface CopyColumnProps
  extends NamingProps,
    Pick<
      FeatureTableProps,
      'readDate' | 'choices' | 'list' | 'wordProblem' | 'movedBy' | 'checkSets' | 'onSet'
    > {
  readonly column: TableColumn
  readonly named: TableColumn | undefined
  onCopied(to: string): void
  onClose(): void
}

/** Copies what a column holds into another, or into a new one. */
export function CopyColumn({ column, onCopied, onClose, ...table }: CopyColumnProps) {
  const { column: words, bulk } = useEditTableMessages()
  const { features, shape, columns, readDate, choices, nameOf, movedBy, onSet, locale } = table
  const others = columns.filter((each) => isMember(each, shape) && each.key !== column.key)
  const [key, setKey] = useState('')
  const [typed, setTyped] = useState('')
  const [isFilling, setFilling] = useState(true)
  const { column: fresh, refusal, note, absent } = useColumnName(typed, table)
  const known = others.find((each) => each.key === key)
  const { name, kind } = fresh
  const to = useMemo(
    () => known ?? { ...memberColumn(name, shape), kind: kind ?? column.kind },
    [known, name, kind, shape, column],
  )
  const plan = useMemo(
    () => planCopy(features, column, to, isFilling, { readDate, choices }),
    [readDate, choices, features, column, to, isFilling],
  )
  const sets = useMemo(
    () => plan.map(({ index, after }) => ({ index, path: to.path, value: after })),
    [plan, to],
  )
  const isNamed = known !== undefined || name !== ''
  const refused = useRefused(isNamed ? sets : NO_SETS, table)
  const moved = useMemo(() => movedBy(sets), [movedBy, sets])
  const number = (count: number) => formatNumber(count, locale)
  const inexact = useMemo(
    () => features.filter((feature) => holdsInexact(cellValue(feature, column))).length,
    [features, column],
  )
  const isRefused = !known && refusal !== undefined
  const told = isRefused
    ? refusal
    : [
        !known && note,
        bulk.preview(plan.length, number(plan.length)),
        moved.size > 0 && bulk.along(moved.size, number(moved.size)),
        refused.size > 0 && bulk.refused(refused.size, number(refused.size)),
        inexact > 0 && words.copy.inexact(inexact, number(inexact)),
      ]
        .filter(Boolean)
        .join(' ')
  return (
    <ColumnDialog
      change="copy"
      told={told}
      isRefused={!isNamed || isRefused || plan.length === 0}
      onApply={() => {
        onCopied(to.key)
        onSet(sets, { kind: 'bulk', column: to.key, count: sets.length }, [])
      }}
      onClose={onClose}
      preview={isNamed && !isRefused && <BulkPreview {...table} {...{ plan, refused, moved }} column={to} />}
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
        <ColumnNameField members={absent} typed={typed} onType={setTyped} />
      )}
    </ColumnDialog>
  )
}

const NO_SETS: readonly never[] = []

import { useMemo, useState } from 'react'
import { planBulk } from '../../domain/table/plan-bulk'
import { type AskedColumn, memberColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ColumnDialog } from './ColumnDialog'
import { ColumnNameField } from './ColumnNameField'
import type { FeatureTableProps } from './table-props'
import { type NamingProps, useColumnName } from './use-column-name'
import { ValueField } from './ValueField'

interface AddColumnProps
  extends NamingProps,
    Pick<FeatureTableProps, 'readDate' | 'choices' | 'movedBy' | 'onSet'> {
  onAdd(column: AskedColumn): void
  onClose(): void
}

const KINDS = ['text', 'number', 'date', 'boolean'] as const
type Kind = (typeof KINDS)[number]

/** Adds a column: an empty one, which is in the file once a cell holds something, or with a value in all rows. */
export function AddColumn({ onAdd, onClose, ...table }: AddColumnProps) {
  const { features, shape, readDate, choices, movedBy, onSet, locale } = table
  const { column: words, bulk } = useEditTableMessages()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<Kind>('text')
  const [text, setText] = useState('')
  const { column: named, refusal, note, absent } = useColumnName(typed, table)
  const { name } = named
  const kind = named.kind ?? asked
  const column = useMemo(() => ({ ...memberColumn(name, shape), kind }), [name, shape, kind])
  const simple = KINDS.find((each) => each === kind)
  const value = simple ? text : ''
  const indices = useMemo(() => features.map((_, index) => index), [features])
  const plan = useMemo(
    () => planBulk({ kind: 'set', text: value }, column, features, indices, { readDate, choices }),
    [readDate, choices, value, column, features, indices],
  )
  const isUnread = value !== '' && plan.length === 0 && features.length > 0
  const sets = useMemo(
    () => plan.map(({ index, after }) => ({ index, path: column.path, value: after })),
    [plan, column],
  )
  const moved = useMemo(() => movedBy(sets), [movedBy, sets])
  const told =
    simple && isUnread
      ? words.add.unread(words.add.kinds[simple])
      : value === ''
        ? simple
          ? words.add.empty
          : words.add.nested
        : words.add.filled(plan.length, formatNumber(plan.length, locale))
  const along = moved.size > 0 && bulk.along(moved.size, formatNumber(moved.size, locale))
  return (
    <ColumnDialog
      change="add"
      told={refusal ?? [note, told, along].filter(Boolean).join(' ')}
      isRefused={name === '' || refusal !== undefined || isUnread}
      onApply={() => {
        onAdd({ name, kind })
        if (sets.length > 0) onSet(sets, { kind: 'bulk', column: column.key, count: sets.length }, [])
      }}
      onClose={onClose}
    >
      <ColumnNameField members={absent} typed={typed} onType={setTyped} />
      {simple && (
        <>
          <label>
            {words.add.kind}
            <select
              value={simple}
              disabled={named.kind !== undefined}
              onChange={({ target }) => setAsked(KINDS.find((each) => each === target.value) ?? 'text')}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {words.add.kinds[each]}
                </option>
              ))}
            </select>
          </label>
          <ValueField
            label={words.add.value}
            text={text}
            choices={choices.get(column.key)}
            onText={setText}
          />
        </>
      )}
    </ColumnDialog>
  )
}

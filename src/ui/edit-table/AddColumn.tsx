import { useMemo, useState } from 'react'
import { planBulk } from '../../domain/table/plan-bulk'
import { countHolders } from '../../domain/table/plan-column'
import { type AskedColumn, memberColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ColumnDialog } from './ColumnDialog'
import type { FeatureTableProps } from './table-props'

interface AddColumnProps
  extends Pick<FeatureTableProps, 'features' | 'shape' | 'readDate' | 'onSet' | 'locale'> {
  onAdd(column: AskedColumn): void
  onClose(): void
}

const KINDS = ['text', 'number', 'date', 'boolean'] as const

/** Adds a column: an empty one, which is in the file once a cell holds something, or with a value in all rows. */
export function AddColumn({ onAdd, onClose, onSet, features, shape, readDate, locale }: AddColumnProps) {
  const { column: words } = useEditTableMessages()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('text')
  const [text, setText] = useState('')
  const name = typed.trim()
  const column = useMemo(() => ({ ...memberColumn(name, shape), kind }), [name, shape, kind])
  const indices = useMemo(() => features.map((_, index) => index), [features])
  const plan = useMemo(
    () => planBulk({ kind: 'set', text }, column, features, indices, readDate),
    [readDate, text, column, features, indices],
  )
  const taken = useMemo(() => countHolders(features, name, shape), [features, name, shape])
  const isUnread = text !== '' && plan.length === 0 && features.length > 0
  const number = (count: number) => formatNumber(count, locale)
  const told =
    taken > 0
      ? words.taken(name, number(taken))
      : isUnread
        ? words.add.unread(words.add.kinds[kind])
        : text === ''
          ? words.add.empty
          : words.add.filled(plan.length, number(plan.length))
  return (
    <ColumnDialog
      change="add"
      told={told}
      isRefused={name === '' || taken > 0 || isUnread}
      onApply={() => {
        onAdd({ name, kind })
        const sets = plan.map(({ index, after }) => ({ index, path: column.path, value: after }))
        if (sets.length > 0) onSet(sets, { kind: 'bulk', column: column.key, count: sets.length }, [])
      }}
      onClose={onClose}
    >
      <label>
        {words.name}
        <input required dir="auto" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <label>
        {words.add.kind}
        <select
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? 'text')}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {words.add.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.add.value}
        <input dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
    </ColumnDialog>
  )
}

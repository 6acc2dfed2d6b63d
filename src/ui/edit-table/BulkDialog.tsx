import { useMemo, useState } from 'react'
import { shownText } from '../../domain/table/cell-text'
import { type BulkChange, planBulk } from '../../domain/table/plan-bulk'
import { cellValue, type TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import type { FeatureTableProps } from './table-props'

interface BulkDialogProps extends Pick<FeatureTableProps, 'features' | 'choices' | 'onSet' | 'locale'> {
  readonly columns: readonly TableColumn[]
  readonly first: TableColumn
  readonly shown: readonly number[]
  readonly picked: readonly number[]
  nameOf(column: TableColumn): string
  onClose(): void
}

const KINDS = ['set', 'replace', 'before', 'after', 'number', 'clear'] as const
const LISTED = 50

/** Changes one column of many rows at once, after showing what becomes of each. */
export function BulkDialog(props: BulkDialogProps) {
  const { columns, features, shown, picked, choices, nameOf, onClose } = props
  const { bulk } = useEditTableMessages()
  const [key, setKey] = useState(props.first.key)
  const [isPicked, setPicked] = useState(picked.length > 1)
  const [kind, setKind] = useState<BulkChange['kind']>('set')
  const [find, setFind] = useState('')
  const [text, setText] = useState('')
  const column = columns.find((candidate) => candidate.key === key) ?? props.first
  const [named] = columns
  const indices = isPicked ? picked : shown
  const plan = useMemo(
    () => planBulk({ kind, find, text }, column, features, indices),
    [kind, find, text, column, features, indices],
  )
  const number = (count: number) => count.toLocaleString(props.locale)
  const word = (value: unknown) => shownText(value) || <em>{bulk.empty}</em>
  const allowed = kind === 'set' ? choices.get(column.key) : undefined
  const apply = () => {
    props.onSet(
      plan.map(({ index, after }) => ({ index, path: column.path, value: after })),
      { kind: 'bulk', column: column.key, count: plan.length },
      [],
    )
    onClose()
  }
  return (
    <ModalDialog title={bulk.title} close={bulk.close} onClose={onClose}>
      <div className="edit-table-dialog">
        <div className="edit-table-bulk">
          <label>
            {bulk.column}
            <select value={column.key} onChange={({ target }) => setKey(target.value)}>
              {columns.map((option) => (
                <option key={option.key} value={option.key}>
                  {nameOf(option)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {bulk.rows}
            <select
              value={isPicked ? 'picked' : 'shown'}
              onChange={({ target }) => setPicked(target.value === 'picked')}
            >
              <option value="shown">{bulk.shown(number(shown.length))}</option>
              <option value="picked">{bulk.picked(number(picked.length))}</option>
            </select>
          </label>
          <label>
            {bulk.what}
            <select
              value={kind}
              onChange={({ target }) => setKind(KINDS.find((option) => option === target.value) ?? 'set')}
            >
              {KINDS.map((option) => (
                <option key={option} value={option}>
                  {bulk.kinds[option]}
                </option>
              ))}
            </select>
          </label>
          {kind === 'replace' && (
            <label>
              {bulk.find}
              <input value={find} dir="auto" onChange={({ target }) => setFind(target.value)} />
            </label>
          )}
          {kind !== 'number' && kind !== 'clear' && (
            // biome-ignore lint/a11y/noLabelWithoutControl: either branch is a control.
            <label>
              {kind === 'replace' ? bulk.by : bulk.text}
              {allowed ? (
                <select value={text} onChange={({ target }) => setText(target.value)}>
                  <option value="" />
                  {allowed.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              ) : (
                <input value={text} dir="auto" onChange={({ target }) => setText(target.value)} />
              )}
            </label>
          )}
        </div>
        <div className="edit-table-apply">
          <p role="status">{bulk.preview(plan.length, number(plan.length))}</p>
          <button
            type="button"
            className="button"
            data-main={plan.length > 0}
            disabled={plan.length === 0}
            onClick={apply}
          >
            {bulk.apply}
          </button>
        </div>
        {plan.length > 0 && (
          <table className="edit-table-preview">
            <thead>
              <tr>
                <th>{named && nameOf(named)}</th>
                <th>{bulk.before}</th>
                <th>{bulk.after}</th>
              </tr>
            </thead>
            <tbody>
              {plan.slice(0, LISTED).map(({ index, before, after }) => (
                <tr key={index}>
                  <th scope="row" dir="auto">
                    {(named && shownText(cellValue(features[index], named))) || number(index + 1)}
                  </th>
                  <td dir="auto">{word(before)}</td>
                  <td dir="auto">{word(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {plan.length > LISTED && <p>{bulk.more(number(plan.length - LISTED))}</p>}
      </div>
    </ModalDialog>
  )
}

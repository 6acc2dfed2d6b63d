import { useMemo, useState } from 'react'
import { type BulkChange, planBulk } from '../../domain/table/plan-bulk'
import type { TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import { BulkPreview } from './BulkPreview'
import type { FeatureTableProps } from './table-props'
import { useRefused } from './use-refused'
import { ValueField } from './ValueField'

interface BulkDialogProps
  extends Pick<
    FeatureTableProps,
    | 'features'
    | 'readDate'
    | 'list'
    | 'choices'
    | 'wordProblem'
    | 'checkSets'
    | 'movedBy'
    | 'onSet'
    | 'locale'
  > {
  readonly columns: readonly TableColumn[]
  readonly first: TableColumn
  readonly shown: readonly number[]
  readonly picked: readonly number[]
  nameOf(column: TableColumn): string
  onClose(): void
}

const KINDS = ['set', 'replace', 'before', 'after', 'number', 'clear'] as const

/** Changes one column of many rows at once, after showing what becomes of each. */
export function BulkDialog(props: BulkDialogProps) {
  const { columns, features, shown, picked, choices, readDate, nameOf, onClose } = props
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
    () => planBulk({ kind, find, text }, column, features, indices, { readDate, choices }),
    [readDate, choices, kind, find, text, column, features, indices],
  )
  const number = (count: number) => formatNumber(count, props.locale)
  const allowed = kind === 'set' ? choices.get(column.key) : undefined
  const sets = useMemo(
    () => plan.map(({ index, after }) => ({ index, path: column.path, value: after })),
    [plan, column],
  )
  const refused = useRefused(sets, props)
  const { movedBy } = props
  const moved = useMemo(() => movedBy(sets), [movedBy, sets])
  const apply = () => {
    props.onSet(sets, { kind: 'bulk', column: column.key, count: plan.length }, [])
    onClose()
  }
  /** A value that was meant for another column, or another change, is not meant for this one. */
  const forget = () => {
    setFind('')
    setText('')
  }
  return (
    <ModalDialog title={bulk.title} close={bulk.close} onClose={onClose}>
      <div className="edit-table-dialog">
        <div className="edit-table-bulk">
          <label>
            {bulk.column}
            <select
              value={column.key}
              onChange={({ target }) => {
                forget()
                setKey(target.value)
              }}
            >
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
              onChange={({ target }) => {
                forget()
                setKind(KINDS.find((option) => option === target.value) ?? 'set')
              }}
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
            <ValueField
              label={kind === 'replace' ? bulk.by : bulk.text}
              text={text}
              choices={allowed}
              onText={setText}
            />
          )}
        </div>
        <div className="edit-table-apply">
          <p role="status">
            {bulk.preview(plan.length, number(plan.length))}{' '}
            {moved.size > 0 && `${bulk.along(moved.size, number(moved.size))} `}
            {refused.size > 0 && (
              <strong className="edit-table-refused">
                {bulk.refused(refused.size, number(refused.size))}
              </strong>
            )}
          </p>
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
        <BulkPreview
          {...{
            plan,
            column,
            refused,
            moved,
            features,
            choices,
            nameOf,
            named,
            wordProblem: props.wordProblem,
            locale: props.locale,
          }}
        />
      </div>
    </ModalDialog>
  )
}

import type { ReactNode } from 'react'
import type { TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { DropMenu } from '../edit/DropMenu'
import type { TableState } from './table-state'

interface TableBarProps {
  readonly state: TableState
  readonly columns: readonly TableColumn[]
  /** What is done with the chosen column. */
  readonly columnMenu: ReactNode
  /** How many more there are than the table shows. */
  readonly columnsLeft: number
  readonly shown: number
  readonly all: number
  readonly wrong: number
  readonly undated: number
  readonly isBusy: boolean
  readonly isChanging: boolean
  readonly picked: number
  readonly locale: string
  nameOf(column: TableColumn): string
  onState(change: Partial<TableState>): void
  onCopy(): void
  onPaste(): void
  onBulk(): void
  onRemove(): void
}

/** What is above the table: filter, columns, what can be done with cells, and below how many rows are shown in which order. */
export function TableBar(props: TableBarProps) {
  const { state, columns, shown, picked, wrong, undated, nameOf, onState } = props
  const messages = useEditTableMessages()
  const number = (count: number) => formatNumber(count, props.locale)
  const sorted = columns.find(({ key }) => key === state.sort?.key)
  const toggle = (key: string) => {
    const hidden = new Set(state.hidden)
    if (!hidden.delete(key)) hidden.add(key)
    onState({ hidden })
  }
  return (
    <div className="edit-table-bar">
      <div>
        <input
          type="search"
          aria-label={messages.filter}
          placeholder={messages.filter}
          value={state.text}
          onChange={({ target }) => onState({ text: target.value })}
        />
        <DropMenu label={messages.columns}>
          {columns.slice(1).map((column) => (
            <label key={column.key}>
              <input
                type="checkbox"
                checked={!state.hidden.has(column.key)}
                onChange={() => toggle(column.key)}
              />
              {nameOf(column)}
            </label>
          ))}
          {props.columnsLeft > 0 && <p>{messages.columnsLeft(number(props.columnsLeft))}</p>}
        </DropMenu>
        {props.columnMenu}
        <DropMenu label={messages.actions}>
          <button type="button" onClick={props.onCopy} disabled={picked === 0}>
            {messages.copy}
          </button>
          <button type="button" data-edits onClick={props.onPaste}>
            {messages.paste}
          </button>
          <button type="button" data-edits onClick={props.onBulk} disabled={shown === 0}>
            {messages.change}
          </button>
          <button type="button" data-edits onClick={props.onRemove} disabled={picked === 0}>
            {messages.remove(Math.max(1, picked))}
          </button>
        </DropMenu>
      </div>
      <div>
        <p role="status">
          {props.isChanging
            ? messages.changing
            : props.isBusy
              ? messages.arranging
              : messages.count(number(shown), props.all, number(props.all))}
        </p>
        {state.text !== '' && (
          <label>
            {messages.inColumn}
            <select value={state.within} onChange={({ target }) => onState({ within: target.value })}>
              <option value="">{messages.everyColumn}</option>
              {columns.map((column) => (
                <option key={column.key} value={column.key}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </label>
        )}
        {(wrong > 0 || state.onlyProblems) && (
          <label>
            <input
              type="checkbox"
              checked={state.onlyProblems}
              onChange={({ target }) => onState({ onlyProblems: target.checked })}
            />
            {messages.onlyProblems(number(wrong))}
          </label>
        )}
        {(undated > 0 || state.onlyUndated) && (
          <label>
            <input
              type="checkbox"
              checked={state.onlyUndated}
              onChange={({ target }) => onState({ onlyUndated: target.checked })}
            />
            {messages.onlyUndated(number(undated))}
          </label>
        )}
        {sorted && (
          <p>
            {messages.sorted(nameOf(sorted))}{' '}
            <button type="button" className="text-button" onClick={() => onState({ sort: undefined })}>
              {messages.orderOfFile}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

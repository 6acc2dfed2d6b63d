import type { TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'

export interface TableView {
  readonly text: string
  /** Key of the column to look in; all where it is empty. */
  readonly within: string
  readonly onlyProblems: boolean
  readonly hidden: ReadonlySet<string>
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined
}

interface TableBarProps {
  readonly view: TableView
  readonly columns: readonly TableColumn[]
  readonly shown: number
  readonly all: number
  readonly isBusy: boolean
  readonly picked: number
  readonly locale: string
  nameOf(column: TableColumn): string
  onView(change: Partial<TableView>): void
  onBulk(): void
  onRemove(): void
}

/** What is above the table: filter, columns, what can be done with many rows, and how many are shown. */
export function TableBar(props: TableBarProps) {
  const { view, columns, picked, nameOf, onView, locale } = props
  const messages = useEditTableMessages()
  const sorted = columns.find(({ key }) => key === view.sort?.key)
  const toggle = (key: string) => {
    const hidden = new Set(view.hidden)
    if (!hidden.delete(key)) hidden.add(key)
    onView({ hidden })
  }
  return (
    <div className="edit-table-bar">
      <input
        type="search"
        aria-label={messages.filter}
        placeholder={messages.filter}
        value={view.text}
        onChange={({ target }) => onView({ text: target.value })}
      />
      <label>
        {messages.inColumn}{' '}
        <select value={view.within} onChange={({ target }) => onView({ within: target.value })}>
          <option value="">{messages.everyColumn}</option>
          {columns.map((column) => (
            <option key={column.key} value={column.key}>
              {nameOf(column)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={view.onlyProblems}
          onChange={({ target }) => onView({ onlyProblems: target.checked })}
        />{' '}
        {messages.onlyProblems}
      </label>
      <details className="edit-table-columns">
        <summary className="button">{messages.columns}</summary>
        <div>
          {columns.slice(1).map((column) => (
            <label key={column.key}>
              <input
                type="checkbox"
                checked={!view.hidden.has(column.key)}
                onChange={() => toggle(column.key)}
              />{' '}
              {nameOf(column)}
            </label>
          ))}
        </div>
      </details>
      <button type="button" className="button" onClick={props.onBulk} disabled={props.shown === 0}>
        {messages.change}
      </button>
      <button type="button" className="button" onClick={props.onRemove} disabled={picked === 0}>
        {messages.remove(Math.max(1, picked))}
      </button>
      <p role="status">
        {props.isBusy
          ? messages.arranging
          : messages.count(props.shown.toLocaleString(locale), props.all.toLocaleString(locale))}
      </p>
      {sorted && (
        <p>
          {messages.sorted(nameOf(sorted))}{' '}
          <button type="button" className="text-button" onClick={() => onView({ sort: undefined })}>
            {messages.orderOfFile}
          </button>
        </p>
      )}
    </div>
  )
}

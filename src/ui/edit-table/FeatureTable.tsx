import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { shownName } from '../../domain/edit/item-title'
import { asText, ownMember } from '../../domain/json/json-value'
import { type AskedColumn, memberColumn, type TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { useEditNote } from '../field/use-edit-note'
import { BulkDialog } from './BulkDialog'
import type { ColumnChange } from './ColumnDialog'
import { ColumnDialogs } from './ColumnDialogs'
import { ColumnMenu } from './ColumnMenu'
import { PasteDialog } from './PasteDialog'
import { pastedTable } from './pasted-table'
import { rangeEdits } from './range-edits'
import { problemsAt, problemsByRow } from './row-problems'
import { TableBar } from './TableBar'
import { TableGrid } from './TableGrid'
import { type CellPlace, clampPlace, placeIn, rangeOf } from './table-places'
import type { FeatureTableProps } from './table-props'
import { useArrangedRows } from './use-arranged-rows'
import { useCellEdit } from './use-cell-edit'
import { useColumns } from './use-columns'
import { useRevealed } from './use-revealed'
import { useSoughtColumn } from './use-sought-column'
import { useUndated } from './use-undated'
import { useWrongRows } from './use-wrong-rows'
import './FeatureTable.css'
import './table-dialog.css'

/** Files of more are not written by people: they are damaged, or mean harm. */
const MOST_COLUMNS = 500
const NO_ROWS: ReadonlySet<number> = new Set()

/** All features of a file as a table, in which cells are edited as in a spreadsheet. */
export function FeatureTable(props: FeatureTableProps) {
  const { features, shape, problems, list, selected, state, onState, locale } = props
  const messages = useEditTableMessages()
  const edit = useCellEdit(props)
  const edited = edit.cell
  const [note, setNote] = useEditNote(features)
  const [dialog, setDialog] = useState<'bulk' | 'paste' | ColumnChange>()
  const menu = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const undated = useUndated(props)
  const dateName = undated && undated.rows.size > 0 ? undated.member : undefined
  const asked = useMemo(
    (): readonly AskedColumn[] =>
      dateName === undefined ? state.added : [...state.added, { name: dateName, kind: 'date' }],
    [state.added, dateName],
  )
  const found = useColumns(features, shape, asked, props.known, edited !== undefined)
  const allColumns = useMemo(() => found.slice(0, MOST_COLUMNS), [found])
  const wrong = useMemo(() => problemsByRow(problems, list), [problems, list])
  const wrongRows = useWrongRows(wrong)
  const columns = useMemo(
    () => allColumns.filter(({ key }, at) => at === 0 || !state.hidden.has(key)),
    [allColumns, state.hidden],
  )
  const within = allColumns.filter(({ key }) => state.within === '' || key === state.within)
  const only = useMemo(
    () => bothOf(state.onlyProblems ? wrongRows : undefined, state.onlyUndated ? undated?.rows : undefined),
    [state.onlyProblems, state.onlyUndated, wrongRows, undated?.rows],
  )
  const sortColumn = allColumns.find(({ key }) => key === state.sort?.key)
  const { rows, isBusy } = useArrangedRows(
    {
      features,
      filter: { text: state.text, columns: within, only },
      sort: sortColumn && { column: sortColumn, descending: state.sort?.descending ?? false },
      locale,
    },
    JSON.stringify([state.text, state.within, state.sort, locale, allColumns.length > 0]),
    edited !== undefined,
  )
  const nameOf = (column: TableColumn) =>
    shownName(
      (column.path[0] === 'properties' ? undefined : asText(ownMember(messages.names, column.name))) ??
        props.labelOf(column.name),
    )
  // What is filtered would hide what is added.
  const hasEnd = columns.length > 0 && state.text === '' && !state.onlyProblems && !state.onlyUndated
  const size = { rows: rows.length, columns: columns.length, hasEnd }
  const active = clampPlace(edited ? placeIn(edited, rows, columns) : state.places.active, size)
  const range = rangeOf({ anchor: clampPlace(state.places.anchor, size), active })
  const picked = useMemo(
    () => rows.slice(Math.max(0, range.top), range.bottom + 1),
    [rows, range.top, range.bottom],
  )
  const column = columns[active.column]
  const edits = rangeEdits({
    ...{ features, shape, rows, columns, range, hasEnd, messages, onSet: props.onSet, onNote: setNote },
    ...{ readDate: props.readDate, choices: props.choices, movedBy: props.movedBy, locale },
    column: column?.key ?? '',
  })
  useEffect(() => {
    const { row, column } = state.places.active
    const isAtHeading = row < 0
    if (edited || selected === undefined || isAtHeading || rows[row] === selected) return
    const place = { row: rows.indexOf(selected), column }
    if (place.row >= 0) onState({ places: { anchor: place, active: place } })
  }, [edited, selected, rows, state.places.active, onState])
  const goToHeading = (at: number) => {
    const place = { row: -1, column: at }
    onState({ places: { anchor: place, active: place } })
  }
  const seek = useSoughtColumn(columns, goToHeading)
  const move = (to: CellPlace, isExtending: boolean) => {
    onState({ places: { anchor: isExtending ? state.places.anchor : to, active: to } })
    const index = rows[to.row]
    if (to.row >= 0 && index !== selected) props.onSelect(index)
  }
  const sight = useRevealed({
    ...{ revealed: props.revealed, onRevealed: props.onRevealed, rows, isBusy },
    ...{ active: active.row, isEditing: edited !== undefined, onNote: setNote },
    onGo: (row) => move({ row, column: active.column }, false),
  })
  const paste = (text: string) => {
    if (props.isChanging) return
    const pasted = shape === 'feature' ? pastedTable(text, allColumns, features.length === 0) : undefined
    if (pasted) props.onTable({ ...pasted, putIntoCells: () => edits.paste(text), say: setNote })
    else edits.paste(text)
  }
  const setMany: FeatureTableProps['onSet'] = (sets, ...edit) => {
    const { size } = props.movedBy(sets)
    props.onSet(sets, ...edit)
    if (size > 0) setNote(messages.pointsWentAlong(size, formatNumber(size, locale)), true)
  }
  /** The button that a dialog was asked for by is gone by now. */
  const leave = () => {
    // While a dialog is open nothing behind it can have the focus.
    flushSync(() => setDialog(undefined))
    root.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
  }
  const copy = () =>
    writeClipboard(edits.text()).then((isDone) => setNote(isDone ? messages.copied : messages.copyFailed))
  const pasteByButton = () =>
    readClipboard().then((text) => (text === undefined ? setDialog('paste') : paste(text)))
  const index = rows[active.row]
  const wrongHere = (index === undefined ? undefined : wrong.get(index)) ?? []
  const told = column && active.column > 0 ? problemsAt(wrongHere, list, column.path) : wrongHere
  return (
    <div className="edit-table" ref={root}>
      <TableBar
        {...{ state, isBusy, locale, nameOf, onState }}
        isChanging={props.isChanging}
        columns={allColumns}
        columnMenu={
          column && (
            <ColumnMenu
              {...{ column, shape, nameOf }}
              required={props.required}
              opened={menu}
              onAsk={setDialog}
            />
          )
        }
        columnsLeft={found.length - allColumns.length}
        shown={rows.length}
        all={features.length}
        wrong={wrongRows.size}
        undated={undated?.rows.size ?? 0}
        picked={picked.length}
        onCopy={copy}
        onPaste={pasteByButton}
        onBulk={() => setDialog('bulk')}
        onRemove={() => props.onRemove(picked)}
      />
      <TableGrid
        {...props}
        {...{ columns, rows, hasEnd, wrong, active, range, edits, edit, nameOf, sight }}
        undated={undated?.rows ?? NO_ROWS}
        dateKey={dateName && memberColumn(dateName, shape).key}
        onMove={move}
        onMenu={() => menu[1](true)}
        onPaste={paste}
        onNote={setNote}
      />
      {rows.length === 0 && !isBusy && (
        <div className="edit-table-empty">
          <p>{features.length === 0 ? messages.empty : messages.notFound}</p>
          {features.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => onState({ text: '', within: '', onlyProblems: false, onlyUndated: false })}
            >
              {messages.clearFilter}
            </button>
          )}
        </div>
      )}
      <p className="edit-table-note" role="status">
        {edit.isMissed ? messages.noChoice(edit.letters) : note}
      </p>
      {told.length > 0 && (
        <ul className="edit-table-told" aria-label={messages.problems}>
          {told.map((problem, at) => {
            const { message, help } = props.wordProblem(problem)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems of a cell may be alike.
              <li key={at} data-severity={problem.severity}>
                <strong>{message}</strong> {help}
              </li>
            )
          })}
        </ul>
      )}
      {dialog === 'paste' && <PasteDialog onPaste={paste} onClose={leave} />}
      {dialog === 'bulk' && column && (
        <BulkDialog
          {...props}
          {...{ picked, nameOf }}
          onSet={setMany}
          columns={allColumns}
          first={column}
          shown={rows}
          onClose={leave}
        />
      )}
      {dialog !== undefined && dialog !== 'bulk' && dialog !== 'paste' && column && (
        <ColumnDialogs
          {...props}
          {...{ column, nameOf }}
          onSet={setMany}
          change={dialog}
          columns={allColumns}
          onGo={(key) => (key === undefined ? goToHeading(active.column) : seek(key))}
          onClose={leave}
        />
      )}
    </div>
  )
}

function bothOf(
  one: ReadonlySet<number> | undefined,
  other: ReadonlySet<number> | undefined,
): ReadonlySet<number> | undefined {
  return one && other ? new Set([...one].filter((row) => other.has(row))) : (one ?? other)
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The text on the clipboard; `undefined` where the browser or the reader does not give it. */
async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return undefined
  }
}

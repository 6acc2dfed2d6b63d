import { useEffect, useMemo, useState } from 'react'
import { findColumns, type TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { BulkDialog } from './BulkDialog'
import { problemsByRow } from './row-problems'
import { TableBar, type TableView } from './TableBar'
import { TableGrid } from './TableGrid'
import { type CellPlace, rangeOf } from './table-places'
import type { FeatureTableProps } from './table-props'
import { useArrangedRows } from './use-arranged-rows'
import './FeatureTable.css'

const ALL: TableView = {
  text: '',
  within: '',
  onlyProblems: false,
  hidden: new Set(),
  sort: undefined,
}
const START: CellPlace = { row: 0, column: 0 }

/** All features of a file as a table, in which cells are edited as in a spreadsheet. */
export function FeatureTable(props: FeatureTableProps) {
  const { features, problems, selected, locale } = props
  const messages = useEditTableMessages()
  const [view, setView] = useState(ALL)
  const [places, setPlaces] = useState({ anchor: START, active: START })
  const [note, setNote] = useState('')
  const [isBulk, setBulk] = useState(false)
  const columns = useMemo(() => findColumns(features), [features])
  const wrong = useMemo(() => problemsByRow(problems), [problems])
  const shownColumns = useMemo(
    () => columns.filter(({ key }) => !view.hidden.has(key)),
    [columns, view.hidden],
  )
  const within = columns.filter(({ key }) => view.within === '' || key === view.within)
  const sortColumn = columns.find(({ key }) => key === view.sort?.key)
  const { rows, isBusy } = useArrangedRows(
    {
      features,
      filter: {
        text: view.text,
        columns: within,
        only: view.onlyProblems ? new Set(wrong.keys()) : undefined,
      },
      sort: sortColumn && { column: sortColumn, descending: view.sort?.descending ?? false },
      locale,
    },
    JSON.stringify([view.text, view.within, view.onlyProblems, view.sort, locale]),
  )
  const nameOf = (column: TableColumn) =>
    column.path[0] === 'properties' ? column.name : (messages.names[column.name] ?? column.name)
  const range = rangeOf(places)
  const picked = useMemo(
    () => rows.slice(Math.max(0, range.top), range.bottom + 1),
    [rows, range.top, range.bottom],
  )
  useEffect(() => {
    const isAtHeading = places.active.row < 0
    if (selected === undefined || isAtHeading || rows[places.active.row] === selected) return
    const row = rows.indexOf(selected)
    if (row < 0) return
    const place = { row, column: places.active.column }
    setPlaces({ anchor: place, active: place })
  }, [selected, rows, places.active])
  const move = (active: CellPlace, isExtending: boolean) => {
    setPlaces({ anchor: isExtending ? places.anchor : active, active })
    const index = rows[active.row]
    if (index !== undefined && index !== selected) props.onSelect(index)
  }
  return (
    <div className="edit-table">
      <TableBar
        view={view}
        columns={columns}
        shown={rows.length}
        all={features.length}
        isBusy={isBusy}
        picked={picked.length}
        locale={locale}
        nameOf={nameOf}
        onView={(change) => setView({ ...view, ...change })}
        onBulk={() => setBulk(true)}
        onRemove={() => props.onRemove(picked)}
      />
      <TableGrid
        {...props}
        columns={shownColumns}
        rows={rows}
        wrong={wrong}
        places={places}
        sort={view.sort}
        nameOf={nameOf}
        onMove={move}
        onSort={(sort) => setView({ ...view, sort })}
        onNote={setNote}
      />
      {rows.length === 0 && !isBusy && (
        <div className="edit-table-empty">
          <p>{features.length === 0 ? messages.empty : messages.notFound}</p>
          {features.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => setView({ ...view, text: '', within: '', onlyProblems: false })}
            >
              {messages.clearFilter}
            </button>
          )}
        </div>
      )}
      <p className="edit-table-note" role="status">
        {note}
      </p>
      {isBulk && (
        <BulkDialog
          {...props}
          columns={columns}
          first={shownColumns[places.active.column] ?? (columns[0] as TableColumn)}
          shown={rows}
          picked={picked}
          nameOf={nameOf}
          onClose={() => setBulk(false)}
        />
      )}
    </div>
  )
}

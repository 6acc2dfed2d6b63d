import { useEffect, useId, useMemo, useRef } from 'react'
import type { Problem } from '../../domain/problem'
import { cellText, isTextual } from '../../domain/table/cell-text'
import type { CellRange } from '../../domain/table/plan-paste'
import {
  cellValue,
  holdsDates,
  isPosition,
  isWritable,
  type TableColumn,
} from '../../domain/table/table-columns'
import { usualLength } from '../../domain/table/usual-length'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import type { SayNote } from '../field/use-edit-note'
import { CellEditor, type CellStep } from './CellEditor'
import { columnWidth, templateOf } from './column-widths'
import { EndRow } from './EndRow'
import type { RangeEdits } from './range-edits'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import { type CellPlace, clampPlace, placeAfter } from './table-places'
import type { FeatureTableProps } from './table-props'
import type { CellEdit } from './use-cell-edit'
import { useColumnWindow, withColumn } from './use-column-window'
import { useGridPointer } from './use-grid-pointer'
import { ROW_HEIGHT, useRowWindow } from './use-row-window'

interface TableGridProps extends FeatureTableProps {
  readonly columns: readonly TableColumn[]
  /** Indices of the features in the order shown. */
  readonly rows: readonly number[]
  /** Whether an empty row for a new one stands behind the last. */
  readonly hasEnd: boolean
  readonly wrong: ReadonlyMap<number, readonly Problem[]>
  /** Rows without a date. */
  readonly undated: ReadonlySet<number>
  /** Key of the column in which they would have one. */
  readonly dateKey: string | undefined
  readonly active: CellPlace
  readonly range: CellRange
  /** Another number brings the active cell into view again. */
  readonly sight: number
  readonly edits: RangeEdits
  /** What is done with the active cell where a field is open in it. */
  readonly edit: CellEdit
  nameOf(column: TableColumn): string
  onMove(place: CellPlace, isExtending: boolean): void
  onMenu(): void
  readonly onNote: SayNote
  onPaste(text: string): void
}

/** The cells themselves: a grid by the WAI-ARIA APG, of which only what is in view is in the document. */
export function TableGrid(props: TableGridProps) {
  const { features, columns, rows, hasEnd, active, range, edits, edit, onMove, onNote, choices } = props
  const { sort, widths } = props.state
  const messages = useEditTableMessages()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const end = rows.length
  const rowCount = hasEnd ? end + 1 : end
  const window = useRowWindow(box, rowCount)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit of a cell makes no column another width.
  const texts = useMemo(
    () => columns.map((each) => ({ cells: usualLength(features, each), heading: props.nameOf(each).length })),
    [columns],
  )
  const measures = useMemo(
    () => columns.map((_, at) => columnWidth(columns, at, widths, texts)),
    [columns, widths, texts],
  )
  const seenColumns = useColumnWindow(box, measures)
  const activeColumns = useMemo(() => withColumn(seenColumns, active.column), [seenColumns, active.column])
  const template = useMemo(() => templateOf(measures), [measures])
  const size = { rows: end, columns: columns.length, hasEnd, page: window.page }
  const column = columns[active.column]
  const index = rows[active.row]
  const feature = index === undefined ? undefined : features[index]
  const { cell: edited } = edit
  const isEditing = edited !== undefined
  const isRtl = () => box.current !== null && getComputedStyle(box.current).direction === 'rtl'
  const takeFocus = () => box.current?.focus({ preventScroll: true })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the active cell, less room for it, or what asks for it, brings it into view.
  useEffect(() => {
    if (active.row >= 0) window.reveal(active.row)
    const cell = box.current?.querySelector(`[data-row="${active.row}"][data-column="${active.column}"]`)
    if (active.column > 0) cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    else if (box.current) box.current.scrollLeft = 0
  }, [active.row, active.column, window.page, props.sight])

  const goTo = (place: CellPlace, isExtending = false) => {
    onNote('')
    onMove(clampPlace(place, { ...size, hasEnd: hasEnd && !isExtending }), isExtending)
  }
  const begin = (letter?: string) => {
    if (!column || props.isChanging) return
    if (active.row === end && isTextual(undefined, column) && !isPosition(column))
      return edit.begin(undefined, column, letter)
    if (active.row === end) onNote(messages.beginElsewhere)
    if (index === undefined) return
    const value = cellValue(feature, column)
    if (!feature) onNote(messages.unreadable)
    else if (!isWritable(feature, column)) props.onOpen(index, ['geometry'])
    else if (isTextual(value, column)) edit.begin(index, column, letter)
    else if (letter === undefined) props.onOpen(index, column.path)
    else onNote(messages.inForm)
  }
  const commit = (text: string, step: CellStep) => {
    const { isMissed, isMoved, letters } = edit
    const read = edit.commit(text)
    takeFocus()
    if (edited?.isNew) goOnFromNew(edited.index, read?.value !== undefined, step)
    else goTo({ row: active.row + step.down, column: active.column + step.across })
    if (isMissed) onNote(messages.noChoice(letters))
    else if (isMoved) onNote(messages.wentAlong)
    else if (!read) onNote(messages.notOfKind(text), true)
    else if (edited && isDated(edited.column) && cellText(read.value) !== text)
      onNote(messages.dated(text, cellText(read.value)), true)
  }
  const goOnFromNew = (row: number, isAdded: boolean, step: CellStep) => {
    // The rows are arranged anew only later: the place is that of then.
    const place = clampPlace({ row: active.row, column: active.column + step.across }, size)
    onMove({ ...place, row: place.row + (isAdded ? Math.max(0, step.down) : Math.min(0, step.down)) }, false)
    if (isAdded && step.down <= 0) props.onSelect(row)
  }
  const sortBy = ({ key }: TableColumn) => {
    const isSorted = sort?.key === key
    const next = isSorted && sort.descending ? undefined : { key, descending: isSorted }
    props.onState({ sort: next })
  }
  const widen = (at: number, by: number) => {
    const key = columns[at]?.key
    if (key !== undefined)
      props.onState({ widths: new Map(widths).set(key, Math.max(48, (measures[at] ?? 0) + by)) })
  }
  const onKeyDown = (press: React.KeyboardEvent) => {
    if (isEditing) return
    const { key, altKey, ctrlKey, metaKey, shiftKey } = press
    if (altKey && column && (key === 'ArrowLeft' || key === 'ArrowRight'))
      widen(active.column, (key === 'ArrowRight') === isRtl() ? -16 : 16)
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a')
      onMove({ row: end - 1, column: columns.length - 1 }, true)
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) props.onMenu()
    else if (key === 'Enter' && active.row < 0 && column) sortBy(column)
    else if (key === 'Enter' || key === 'F2') begin()
    else if (key === 'Delete' || key === 'Backspace') edits.clear()
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey && active.row >= 0) begin(key)
    else {
      const place = placeAfter(press, active, { ...size, isRtl: isRtl() })
      if (!place) return
      goTo(place, shiftKey && place.row >= 0)
    }
    press.preventDefault()
  }
  const { onDrag, ...pointer } = useGridPointer({ active, range, isEditing, onGo: goTo, onEdit: begin })
  const seen = Array.from({ length: Math.max(0, window.end - window.first) }, (_, at) => window.first + at)
  if (active.row >= 0 && !seen.includes(active.row)) seen.push(active.row)
  const editor = edited && (
    <CellEditor
      label={messages.edit(props.nameOf(edited.column))}
      text={edit.text}
      isUntaken={edit.isUntaken}
      choices={choices.get(edited.column.key)}
      letters={edit.letters}
      onType={edit.type}
      onSeek={edit.seek}
      onCommit={commit}
      onCancel={() => {
        edit.cancel()
        takeFocus()
      }}
    />
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the document, as no table is laid out.
    <div
      ref={box}
      role="grid"
      className="edit-table-grid"
      style={{ scrollPaddingInlineStart: `min(${measures[0] ?? 0}px, 40vw)` }}
      tabIndex={0}
      aria-label={messages.label}
      aria-description={messages.hint}
      aria-multiselectable="true"
      aria-busy={props.isChanging}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`${id}-${active.row}-${active.column}`}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (isEditing) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', edits.text())
      }}
      onPaste={(event) => {
        if (isEditing) return
        event.preventDefault()
        props.onPaste(event.clipboardData.getData('text/plain'))
      }}
      {...pointer}
    >
      <TableHead
        {...{ grid: id, columns, template, active, sort }}
        seen={active.row < 0 ? activeColumns : seenColumns}
        nameOf={props.nameOf}
        onWiden={widen}
        onSortBy={sortBy}
        onMenu={(at) => {
          takeFocus()
          goTo({ row: active.row, column: at })
          props.onMenu()
        }}
      />
      <div role="presentation" className="edit-table-body" style={{ blockSize: window.height }}>
        {seen.map((row) => {
          const each = rows[row]
          const isActive = row === active.row
          const place = {
            ...{ grid: id, row, columns, template },
            seen: isActive ? activeColumns : seenColumns,
            top: window.offset + (row - window.first) * ROW_HEIGHT,
            active: isActive ? active.column : undefined,
            editor: isActive && editor,
          }
          if (row === end) return <EndRow key="end" {...place} nameOf={props.nameOf} />
          if (each === undefined) return null
          return (
            <TableRow
              key={each}
              {...place}
              {...{ choices, list: props.list }}
              feature={features[each]}
              dateKey={props.undated.has(each) ? props.dateKey : undefined}
              problems={props.wrong.get(each)}
              wordProblem={props.wordProblem}
              isSelected={each === props.selected}
              picked={row >= range.top && row <= range.bottom ? `${range.left}-${range.right}` : undefined}
              handle={row === range.bottom && !isEditing ? onDrag : undefined}
            />
          )
        })}
      </div>
    </div>
  )
}

function isDated(column: TableColumn): boolean {
  return column.kind === 'csl-date' || holdsDates(column)
}

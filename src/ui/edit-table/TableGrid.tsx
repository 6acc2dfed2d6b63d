import { useEffect, useId, useRef, useState } from 'react'
import type { Problem } from '../../domain/problem'
import { cellText, readCell } from '../../domain/table/cell-text'
import { type CellSet, planPaste } from '../../domain/table/plan-paste'
import { cellValue, isWritable, type TableColumn } from '../../domain/table/table-columns'
import { readTsv, writeTsv } from '../../domain/table/tsv'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { CellEditor } from './CellEditor'
import type { TableView } from './TableBar'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import { type CellPlace, clampPlace, placeAfter, rangeOf } from './table-places'
import type { FeatureTableProps } from './table-props'
import { ROW_HEIGHT, useRowWindow } from './use-row-window'

interface TableGridProps extends FeatureTableProps {
  readonly columns: readonly TableColumn[]
  /** Indices of the features in the order shown. */
  readonly rows: readonly number[]
  readonly wrong: ReadonlyMap<number, readonly Problem[]>
  readonly places: { readonly anchor: CellPlace; readonly active: CellPlace }
  readonly sort: TableView['sort']
  nameOf(column: TableColumn): string
  onMove(place: CellPlace, isExtending: boolean): void
  onSort(sort: TableView['sort']): void
  onNote(note: string): void
}

const WIDTHS = { text: 200, date: 160, number: 110, boolean: 90, nested: 180 }

/** The cells themselves: a grid by the WAI-ARIA APG, of which only what is in view is in the document. */
export function TableGrid(props: TableGridProps) {
  const { features, columns, rows, places, onMove, onSet, onNote, choices } = props
  const messages = useEditTableMessages()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map())
  const [edited, setEdited] = useState<string>()
  const window = useRowWindow(box, rows.length)
  const size = { rows: rows.length, columns: columns.length, page: window.page }
  const active = clampPlace(places.active, size)
  const range = rangeOf({ anchor: clampPlace(places.anchor, size), active })
  const column = columns[active.column]
  const index = rows[active.row]
  const feature = index === undefined ? undefined : features[index]
  const widthOf = ({ key, kind }: TableColumn) => widths.get(key) ?? WIDTHS[kind]
  const [first = '', ...others] = columns.map((each) => `${widthOf(each)}px`)
  // On a phone the column that stays leaves room for the rest.
  const firstWidth = `min(${first}, 40vw)`
  const template = [firstWidth, ...others].join(' ')
  const isRtl = () => box.current !== null && getComputedStyle(box.current).direction === 'rtl'

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the active cell brings it into view.
  useEffect(() => {
    if (active.row >= 0) window.reveal(active.row)
    const cell = box.current?.querySelector(`[data-row="${active.row}"][data-column="${active.column}"]`)
    if (active.column > 0) cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    else if (box.current) box.current.scrollLeft = 0
  }, [active.row, active.column])

  const goTo = (place: CellPlace, isExtending = false) => {
    onNote('')
    onMove(clampPlace(place, size), isExtending)
  }
  const edit = (text?: string) => {
    if (!column) return
    const value = cellValue(feature, column)
    if (
      !isWritable(feature, column) ||
      (typeof value === 'object' && value !== null) ||
      column.kind === 'nested'
    )
      onNote(messages.inForm)
    else setEdited(text ?? cellText(value))
  }
  const commit = (text: string, step: { readonly across: number; readonly down: number }) => {
    setEdited(undefined)
    box.current?.focus({ preventScroll: true })
    if (!column || index === undefined) return
    const current = cellValue(feature, column)
    const read = readCell(text, current, column)
    if (read && read.value !== current)
      onSet([{ index, path: column.path, value: read.value }], { kind: 'cell', column: column.key, count: 1 })
    goTo({ row: active.row + step.down, column: active.column + step.across })
    if (!read) onNote(messages.notOfKind(text))
  }
  const inRange = () => ({
    indices: rows.slice(Math.max(0, range.top), range.bottom + 1),
    across: columns.slice(range.left, range.right + 1),
  })
  const clear = () => {
    const { indices, across } = inRange()
    const sets = indices.flatMap((each) =>
      across.flatMap((one): CellSet[] =>
        one.path[0] === 'geometry' || cellValue(features[each], one) === undefined
          ? []
          : [{ index: each, path: one.path, value: undefined }],
      ),
    )
    if (sets.length > 0) onSet(sets, { kind: 'clear', column: column?.key ?? '', count: sets.length })
  }
  const copy = (event: React.ClipboardEvent) => {
    if (edited !== undefined) return
    event.preventDefault()
    const { indices, across } = inRange()
    const cells = indices.map((each) => across.map((one) => cellText(cellValue(features[each], one))))
    event.clipboardData.setData('text/plain', writeTsv(cells))
  }
  const paste = (event: React.ClipboardEvent) => {
    if (edited !== undefined) return
    event.preventDefault()
    const at = { ...range, top: Math.max(0, range.top), bottom: Math.max(0, range.bottom) }
    const plan = planPaste(readTsv(event.clipboardData.getData('text/plain')), at, props)
    if (plan.sets.length > 0)
      onSet(plan.sets, { kind: 'paste', column: column?.key ?? '', count: plan.sets.length })
    if (plan.added.length > 0) props.onAdd(plan.added)
    onNote(messages.pasted(plan.sets.length, plan.added.length, plan.refused, plan.columnsLeft))
  }
  const sortBy = ({ key }: TableColumn) => {
    const isSorted = props.sort?.key === key
    props.onSort(isSorted && props.sort?.descending ? undefined : { key, descending: isSorted })
  }
  const widen = (one: TableColumn, by: number) =>
    setWidths((before) =>
      new Map(before).set(one.key, Math.max(48, (before.get(one.key) ?? WIDTHS[one.kind]) + by)),
    )
  const onKeyDown = (press: React.KeyboardEvent) => {
    if (edited !== undefined) return
    const { key, altKey, ctrlKey, metaKey, shiftKey } = press
    if (altKey && column && (key === 'ArrowLeft' || key === 'ArrowRight'))
      widen(column, (key === 'ArrowRight') === isRtl() ? -16 : 16)
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a')
      props.onMove({ row: rows.length - 1, column: columns.length - 1 }, true)
    else if (key === 'Enter' && active.row < 0 && column) sortBy(column)
    else if (key === 'Enter' || key === 'F2') edit()
    else if (key === 'Delete' || key === 'Backspace') clear()
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey && index !== undefined) edit(key)
    else {
      const place = placeAfter(press, active, { ...size, isRtl: isRtl() })
      if (!place) return
      goTo(place, shiftKey && place.row >= 0)
    }
    press.preventDefault()
  }
  const placeOf = (target: EventTarget): CellPlace | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
  }
  const seen = Array.from({ length: Math.max(0, window.end - window.first) }, (_, at) => window.first + at)
  if (active.row >= 0 && !seen.includes(active.row)) seen.push(active.row)
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the document, as no table is laid out.
    <div
      ref={box}
      role="grid"
      className="edit-table-grid"
      style={{ scrollPaddingInlineStart: firstWidth }}
      tabIndex={0}
      aria-label={messages.label}
      aria-description={messages.hint}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`${id}-${active.row}-${active.column}`}
      onKeyDown={onKeyDown}
      onCopy={copy}
      onPaste={paste}
      onPointerDown={({ target, shiftKey, pointerType }) => {
        const place = placeOf(target)
        if (place && pointerType !== 'touch' && edited === undefined) goTo(place, shiftKey)
      }}
      onPointerOver={({ target, buttons, pointerType }) => {
        const place = placeOf(target)
        if (place && place.row >= 0 && pointerType === 'mouse' && buttons === 1 && edited === undefined)
          goTo(place, true)
      }}
      onClick={({ target, shiftKey }) => {
        const place = placeOf(target)
        if (place && edited === undefined)
          goTo(place, shiftKey || range.top < range.bottom || range.left < range.right)
      }}
      onDoubleClick={({ target }) => {
        if ((placeOf(target)?.row ?? -1) >= 0 && edited === undefined) edit()
      }}
    >
      <TableHead
        {...props}
        grid={id}
        template={template}
        active={active}
        widthOf={widthOf}
        onWiden={widen}
        onSortBy={sortBy}
      />
      <div role="presentation" className="edit-table-body" style={{ blockSize: window.height }}>
        {seen.map((row) => {
          const each = rows[row]
          if (each === undefined) return null
          const isActive = row === active.row
          return (
            <TableRow
              key={each}
              grid={id}
              row={row}
              top={window.offset + (row - window.first) * ROW_HEIGHT}
              feature={features[each]}
              columns={columns}
              template={template}
              problems={props.wrong.get(each)}
              wordProblem={props.wordProblem}
              choices={choices}
              isSelected={each === props.selected}
              range={row >= range.top && row <= range.bottom ? range : undefined}
              active={isActive ? active.column : undefined}
              editor={
                isActive && edited !== undefined && column ? (
                  <CellEditor
                    label={messages.edit(props.nameOf(column))}
                    text={edited}
                    choices={choices.get(column.key)}
                    onCommit={commit}
                    onCancel={() => {
                      setEdited(undefined)
                      box.current?.focus({ preventScroll: true })
                    }}
                  />
                ) : undefined
              }
            />
          )
        })}
      </div>
    </div>
  )
}

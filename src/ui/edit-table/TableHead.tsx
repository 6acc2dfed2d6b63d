import type { TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import type { CellPlace } from './table-places'
import type { TableState } from './table-state'

interface TableHeadProps {
  readonly grid: string
  readonly columns: readonly TableColumn[]
  /** Places of the columns in view. */
  readonly seen: readonly number[]
  readonly template: string
  readonly active: CellPlace
  readonly sort: TableState['sort']
  nameOf(column: TableColumn): string
  onWiden(column: number, by: number): void
  onSortBy(column: TableColumn): void
  /** Opens the menu of a column. */
  onMenu(column: number): void
}

/** The headings: a press sorts by the column, its edge is dragged to its width. */
export function TableHead({ grid, columns, seen, active, sort, ...props }: TableHeadProps) {
  const messages = useEditTableMessages()
  const drag = (column: number) => (move: React.PointerEvent<HTMLElement>) => {
    if (!move.currentTarget.hasPointerCapture(move.pointerId)) return
    const isRtl = getComputedStyle(move.currentTarget).direction === 'rtl'
    props.onWiden(column, isRtl ? -move.movementX : move.movementX)
  }
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: as in the rows.
    <div
      role="row"
      className="edit-table-head"
      aria-rowindex={1}
      style={{ gridTemplateColumns: props.template }}
    >
      {seen.map((at) => {
        const column = columns[at]
        if (!column) return null
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys.
          <div
            key={column.key}
            id={`${grid}--1-${at}`}
            role="columnheader"
            className="edit-table-cell"
            aria-colindex={at + 1}
            aria-sort={sort?.key !== column.key ? 'none' : sort.descending ? 'descending' : 'ascending'}
            style={{ gridColumn: at + 1 }}
            data-row={-1}
            data-column={at}
            data-active={(active.row === -1 && active.column === at) || undefined}
            title={messages.inFile(props.nameOf(column), column.name)}
            onClick={() => props.onSortBy(column)}
            onContextMenu={(event) => {
              event.preventDefault()
              props.onMenu(at)
            }}
          >
            {props.nameOf(column)} {sort?.key === column.key && (sort.descending ? '▼' : '▲')}
            <span
              className="edit-table-more"
              aria-hidden="true"
              data-chosen={active.column === at || undefined}
              onClick={(click) => {
                click.stopPropagation()
                props.onMenu(at)
              }}
            />
            <span
              className="edit-table-width"
              aria-hidden="true"
              onClick={(click) => click.stopPropagation()}
              onPointerDown={(press) => {
                press.stopPropagation()
                press.currentTarget.setPointerCapture(press.pointerId)
              }}
              onPointerMove={drag(at)}
            />
          </div>
        )
      })}
    </div>
  )
}

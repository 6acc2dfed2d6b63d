import type { TableColumn } from '../../domain/table/table-columns'
import type { TableView } from './TableBar'
import type { CellPlace } from './table-places'

interface TableHeadProps {
  readonly grid: string
  readonly columns: readonly TableColumn[]
  readonly template: string
  readonly active: CellPlace
  readonly sort: TableView['sort']
  nameOf(column: TableColumn): string
  widthOf(column: TableColumn): number
  onWiden(column: TableColumn, by: number): void
  onSortBy(column: TableColumn): void
}

/** The headings: a press sorts by the column, its edge is dragged to its width. */
export function TableHead({ grid, columns, active, sort, ...props }: TableHeadProps) {
  const drag = (column: TableColumn) => (move: React.PointerEvent<HTMLElement>) => {
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
      {columns.map((column, at) => (
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
          data-row={-1}
          data-column={at}
          data-active={(active.row === -1 && active.column === at) || undefined}
          title={props.nameOf(column)}
          onClick={() => props.onSortBy(column)}
        >
          {props.nameOf(column)} {sort?.key === column.key && (sort.descending ? '▼' : '▲')}
          <span
            className="edit-table-width"
            aria-hidden="true"
            onClick={(click) => click.stopPropagation()}
            onPointerDown={(press) => {
              press.stopPropagation()
              press.currentTarget.setPointerCapture(press.pointerId)
            }}
            onPointerMove={drag(column)}
          />
        </div>
      ))}
    </div>
  )
}

import type { ReactNode } from 'react'
import type { TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'

interface EndRowProps {
  readonly grid: string
  /** Place behind the last row. */
  readonly row: number
  readonly top: number
  readonly columns: readonly TableColumn[]
  /** Places of the columns in view. */
  readonly seen: readonly number[]
  readonly template: string
  readonly active: number | undefined
  /** In the active cell. */
  readonly editor: ReactNode
  nameOf(column: TableColumn): string
}

/** The empty row behind the last: what is typed or pasted there is a new one. */
export function EndRow({ grid, row, columns, active, editor, nameOf, ...place }: EndRowProps) {
  const messages = useEditTableMessages()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: as the rows above it.
    <div
      role="row"
      className="edit-table-row"
      aria-rowindex={row + 2}
      data-end
      style={{ gridTemplateColumns: place.template, insetBlockStart: place.top }}
    >
      {place.seen.map((at) => {
        const column = columns[at]
        if (!column) return null
        const isHere = active === at
        const isEdited = isHere && Boolean(editor)
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the roles of cells support it.
          <div
            key={column.key}
            id={`${grid}-${row}-${at}`}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            className="edit-table-cell"
            aria-colindex={at + 1}
            aria-selected={isHere}
            aria-label={isEdited ? undefined : messages.newCell(nameOf(column))}
            style={{ gridColumn: at + 1 }}
            data-row={row}
            data-column={at}
            data-active={isHere || undefined}
            data-editing={isEdited || undefined}
          >
            {isEdited ? editor : at === 0 && messages.newRow}
          </div>
        )
      })}
    </div>
  )
}

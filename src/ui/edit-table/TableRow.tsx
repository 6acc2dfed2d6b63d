import { memo, type PointerEvent, type ReactNode } from 'react'
import type { JsonObject, JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import { shownText } from '../../domain/table/cell-text'
import { cellValue, type TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { problemsAt } from './row-problems'
import type { FeatureTableProps } from './table-props'

interface TableRowProps {
  readonly grid: string
  /** Place among the rows shown. */
  readonly row: number
  readonly top: number
  readonly feature: JsonObject | undefined
  readonly columns: readonly TableColumn[]
  /** Places of the columns in view. */
  readonly seen: readonly number[]
  readonly template: string
  readonly problems: readonly Problem[] | undefined
  /** Key of the column that lacks the date of the row. */
  readonly dateKey: string | undefined
  readonly list: JsonPath
  readonly wordProblem: FeatureTableProps['wordProblem']
  readonly choices: FeatureTableProps['choices']
  readonly isSelected: boolean
  /** First and last column of the range of cells, where the row is in it: `2-5`. */
  readonly picked: string | undefined
  readonly active: number | undefined
  /** At the end of the range a finger draws it larger by this. */
  readonly handle: ((move: PointerEvent<HTMLElement>) => void) | undefined
  /** In place of the active cell's text. */
  readonly editor: ReactNode
}

/** A feature as a row of cells. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { grid, row, feature, columns, problems, picked, active } = props
  const messages = useEditTableMessages()
  const [left = -1, right = -1] = picked?.split('-').map(Number) ?? []
  const word = (found: readonly Problem[]) =>
    found.map((problem) => Object.values(props.wordProblem(problem)).join(' ')).join('\n')
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the document, as no table is laid out.
    <div
      role="row"
      className="edit-table-row"
      aria-rowindex={row + 2}
      data-selected={props.isSelected || undefined}
      data-problem={worst(problems)}
      style={{ gridTemplateColumns: props.template, insetBlockStart: props.top }}
    >
      {props.seen.map((at) => {
        const column = columns[at]
        if (!column) return null
        const found = problems ? problemsAt(problems, props.list, column.path) : []
        const value = cellValue(feature, column)
        const text = shownText(value, props.choices.get(column.key))
        const isHere = active === at
        const content = !feature && at === 0 ? messages.unreadable : text
        const isMissing = column.key === props.dateKey && text === ''
        const words = word(found)
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the roles of cells support it.
          <div
            key={column.key}
            id={`${grid}-${row}-${at}`}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            className="edit-table-cell"
            aria-colindex={at + 1}
            aria-selected={at >= left && at <= right}
            style={{ gridColumn: at + 1 }}
            aria-invalid={found.length > 0 || undefined}
            data-row={row}
            data-column={at}
            data-kind={column.kind}
            data-active={isHere || undefined}
            data-editing={(isHere && Boolean(props.editor)) || undefined}
            data-missing={isMissing || undefined}
            data-problem={worst(at === 0 ? problems : found)}
            title={words ? undefined : text || undefined}
          >
            {isHere && props.editor ? props.editor : isMissing ? <em>{messages.noDate}</em> : content}
            {words && !(isHere && props.editor) && (
              // A title of the cell itself would be read after its text, which has the words already.
              <span className="edit-table-wrong" title={words}>
                <span className="visually-hidden"> {words}</span>
              </span>
            )}
            {at === 0 && problems && !words && (
              <span className="visually-hidden"> {messages.hasProblem}</span>
            )}
            {props.handle && at === right && (
              <span
                className="edit-table-handle"
                aria-hidden="true"
                onClick={(click) => click.stopPropagation()}
                onPointerDown={(press) => {
                  press.stopPropagation()
                  press.currentTarget.setPointerCapture(press.pointerId)
                }}
                onPointerMove={props.handle}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})

function worst(problems: readonly Problem[] | undefined): Problem['severity'] | undefined {
  if (!problems || problems.length === 0) return undefined
  return problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
}

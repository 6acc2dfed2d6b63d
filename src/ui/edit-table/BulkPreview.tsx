import type { Problem } from '../../domain/problem'
import { shownText } from '../../domain/table/cell-text'
import type { BulkRow } from '../../domain/table/plan-bulk'
import { cellValue, type TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import type { FeatureTableProps } from './table-props'

interface BulkPreviewProps
  extends Pick<FeatureTableProps, 'features' | 'choices' | 'wordProblem' | 'locale'> {
  readonly plan: readonly BulkRow[]
  /** That which changes. */
  readonly column: TableColumn
  /** What the checker would say of the new values, by row. */
  readonly refused: ReadonlyMap<number, readonly Problem[]>
  /** The rows whose points go along. */
  readonly moved: ReadonlySet<number>
  /** What tells one row from another. */
  readonly named: TableColumn | undefined
  nameOf(column: TableColumn): string
}

const LISTED = 50

/** What becomes of each row; first those whose new value has a problem. */
export function BulkPreview(props: BulkPreviewProps) {
  const { plan, column, refused, moved, features, choices, named, nameOf } = props
  const { bulk } = useEditTableMessages()
  if (plan.length === 0) return null
  const number = (count: number) => formatNumber(count, props.locale)
  const word = (value: unknown) => shownText(value, choices.get(column.key)) || <em>{bulk.empty}</em>
  const [wrong, right] = [
    plan.filter(({ index }) => refused.has(index)),
    plan.filter(({ index }) => !refused.has(index)),
  ]
  return (
    <>
      <table className="edit-table-preview">
        <thead>
          <tr>
            <th>{named && nameOf(named)}</th>
            <th>{bulk.before}</th>
            <th>{bulk.after}</th>
          </tr>
        </thead>
        <tbody>
          {[...wrong, ...right].slice(0, LISTED).map(({ index, before, after }) => {
            const [problem] = refused.get(index) ?? []
            return (
              <tr key={index}>
                <th scope="row" dir="auto">
                  {(named && shownText(cellValue(features[index], named), choices.get(named.key))) ||
                    number(index + 1)}
                </th>
                <td dir="auto">{word(before)}</td>
                <td dir="auto">
                  {word(after)}
                  {moved.has(index) && <small> {bulk.andPoint}</small>}
                  {problem && <p data-severity={problem.severity}>{props.wordProblem(problem).message}</p>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {plan.length > LISTED && <p>{bulk.more(number(plan.length - LISTED))}</p>}
    </>
  )
}

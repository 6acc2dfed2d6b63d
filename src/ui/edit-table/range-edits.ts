import { cellText } from '../../domain/table/cell-text'
import { type CellRange, type CellSet, planPaste } from '../../domain/table/plan-paste'
import { cellValue, isPosition, type TableColumn } from '../../domain/table/table-columns'
import { readTsv, writeTsv } from '../../domain/table/tsv'
import type { editTable } from '../../i18n/en/edit-table'
import { formatNumber } from '../../i18n/format-number'
import type { SayNote } from '../field/use-edit-note'
import type { FeatureTableProps } from './table-props'

interface RangeOfTable
  extends Pick<FeatureTableProps, 'features' | 'shape' | 'readDate' | 'choices' | 'movedBy' | 'onSet'> {
  /** Indices of the features in the order shown. */
  readonly rows: readonly number[]
  readonly columns: readonly TableColumn[]
  readonly range: CellRange
  /** Whether what is added at the end would be seen. */
  readonly hasEnd: boolean
  /** Key of the column that the edit is called by. */
  readonly column: string
  readonly messages: typeof editTable
  readonly onNote: SayNote
  readonly locale: string
}

export interface RangeEdits {
  /** The cells as a spreadsheet takes them. */
  text(): string
  clear(): void
  paste(text: string): void
}

/** What is done with a range of cells; each is one edit. */
export function rangeEdits({
  features,
  rows,
  columns,
  range,
  hasEnd,
  column,
  onSet,
  ...table
}: RangeOfTable): RangeEdits {
  const { shape, readDate, choices } = table
  const held = { features, rows, columns, shape, reading: { readDate, choices } }
  const top = Math.max(0, range.top)
  const indices = rows.slice(top, range.bottom + 1)
  const across = columns.slice(range.left, range.right + 1)
  return {
    text: () =>
      writeTsv(indices.map((index) => across.map((each) => cellText(cellValue(features[index], each))))),
    clear() {
      const sets = indices.flatMap((index) =>
        across.flatMap((each): CellSet[] =>
          isPosition(each) || cellValue(features[index], each) === undefined
            ? []
            : [{ index, path: each.path, value: undefined }],
        ),
      )
      if (sets.length > 0) onSet(sets, { kind: 'clear', column, count: sets.length }, [])
    },
    paste(text) {
      const at = { ...range, top, bottom: Math.max(0, range.bottom) }
      const plan = planPaste(readTsv(text), at, held)
      const { sets, added } = plan
      if (added.length > 0 && !hasEnd)
        return table.onNote(table.messages.notPasted(rows.length - top, added.length))
      const isEdit = sets.length + added.length > 0
      const moved = table.movedBy(sets).size
      if (isEdit) onSet(sets, { kind: 'paste', column, count: sets.length }, added)
      const told = table.messages.pasted(sets.length, added.length, plan.refused, plan.columnsLeft)
      const along = moved > 0 && table.messages.pointsWentAlong(moved, formatNumber(moved, table.locale))
      table.onNote([told, along].filter(Boolean).join(' '), isEdit)
    },
  }
}

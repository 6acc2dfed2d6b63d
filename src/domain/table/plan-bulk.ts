import type { JsonObject } from '../json/json-value'
import { AS_WRITTEN, type CellReading, readCell, readNumber, textRead } from './cell-text'
import { cellValue, isWritable, type TableColumn } from './table-columns'

export type BulkChange =
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'before'; readonly text: string }
  | { readonly kind: 'after'; readonly text: string }
  | { readonly kind: 'replace'; readonly find: string; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'number' }

export interface BulkRow {
  readonly index: number
  readonly before: unknown
  readonly after: unknown
}

/** What a change of one column makes of some features: only those rows that become other than they are. */
export function planBulk(
  change: BulkChange,
  column: TableColumn,
  features: readonly (JsonObject | undefined)[],
  indices: readonly number[],
  reading = AS_WRITTEN,
): readonly BulkRow[] {
  return indices.flatMap((index) => {
    const feature = features[index]
    if (!isWritable(feature, column)) return []
    const before = cellValue(feature, column)
    const after = changed(change, before, column, reading)
    return after && after.value !== before ? [{ index, before, after: after.value }] : []
  })
}

function changed(
  change: BulkChange,
  before: unknown,
  column: TableColumn,
  reading: CellReading,
): { readonly value: unknown } | undefined {
  if (change.kind === 'set')
    return change.text === '' ? undefined : readCell(change.text, before, column, reading)
  if (change.kind === 'clear') return readCell('', before, column, reading)
  if (typeof before !== 'string') return undefined
  if (change.kind === 'number') {
    const number = readNumber(before)
    return number === undefined ? undefined : { value: number }
  }
  if (change.kind === 'before') return { value: change.text + before }
  if (change.kind === 'after') return { value: before + change.text }
  const { find, text } = change
  if (find === '') return undefined
  // A cell with a choice shows its name, while it holds the id.
  const { choices } = reading
  const isWhole = choices.has(column.key) && textRead(find, column, reading) === before
  const after = isWhole ? text : before.replaceAll(find, () => text)
  return { value: after === before || !choices.has(column.key) ? after : textRead(after, column, reading) }
}

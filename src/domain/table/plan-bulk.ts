import type { JsonObject } from '../json/json-value'
import { asWritten, type ReadDate, readCell, readNumber } from './cell-text'
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
  readDate = asWritten,
): readonly BulkRow[] {
  return indices.flatMap((index) => {
    const feature = features[index]
    if (!isWritable(feature, column)) return []
    const before = cellValue(feature, column)
    const after = changed(change, before, column, readDate)
    return after && after.value !== before ? [{ index, before, after: after.value }] : []
  })
}

function changed(
  change: BulkChange,
  before: unknown,
  column: TableColumn,
  readDate: ReadDate,
): { readonly value: unknown } | undefined {
  if (change.kind === 'set')
    return change.text === '' ? undefined : readCell(change.text, before, column, readDate)
  if (change.kind === 'clear') return readCell('', before, column, readDate)
  if (typeof before !== 'string') return undefined
  if (change.kind === 'number') {
    const number = readNumber(before)
    return number === undefined ? undefined : { value: number }
  }
  if (change.kind === 'before') return { value: change.text + before }
  if (change.kind === 'after') return { value: before + change.text }
  const { find, text } = change
  return find === '' ? undefined : { value: before.replaceAll(find, () => text) }
}

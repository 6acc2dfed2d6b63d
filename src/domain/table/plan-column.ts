import { asObject, type JsonObject } from '../json/json-value'
import { AS_WRITTEN, type CellReading, readNumber, textRead } from './cell-text'
import type { RowShape } from './member-count'
import type { BulkRow } from './plan-bulk'
import { cellValue, holdsDates, isPosition, isWritable, type TableColumn } from './table-columns'

type Features = readonly (JsonObject | undefined)[]

/** Whether a column is of a member that a row may have or not have, under any name: of no id and no position. */
export function isMember(column: TableColumn, shape: RowShape): boolean {
  return !isPosition(column) && (shape === 'feature' ? column.path.length === 2 : column.name !== 'id')
}

/** How many rows have a member, whatever it holds. */
export function countHolders(features: Features, name: string, shape: RowShape): number {
  return features.filter((feature) => feature && Object.hasOwn(membersOf(feature, shape), name)).length
}

/** What becomes of the rows that have a member when it is taken away. */
export function planRemoval(features: Features, column: TableColumn, shape: RowShape): readonly BulkRow[] {
  return features.flatMap((feature, index) =>
    feature && Object.hasOwn(membersOf(feature, shape), column.name)
      ? [{ index, before: cellValue(feature, column), after: undefined }]
      : [],
  )
}

/** Whether a value is, or holds, a number of more digits than a page can read: written anew it would be another. */
export function holdsInexact(value: unknown): boolean {
  if (typeof value === 'number')
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsInexact)
}

/**
 * What becomes of rows when a column is copied into another; `isFilling`: only where that holds nothing yet. What `holdsInexact`
 * is not copied.
 */
export function planCopy(
  features: Features,
  from: TableColumn,
  to: TableColumn,
  isFilling: boolean,
  reading = AS_WRITTEN,
): readonly BulkRow[] {
  return features.flatMap((feature, index) => {
    const value = cellValue(feature, from)
    const after = typeof value === 'string' ? readText(value, to, reading) : value
    const before = cellValue(feature, to)
    if (after === undefined || after === null || after === '' || after === before || holdsInexact(after))
      return []
    const isEmpty = before === undefined || before === null || before === ''
    return isWritable(feature, to) && (isEmpty || !isFilling) ? [{ index, before, after }] : []
  })
}

function membersOf(feature: JsonObject, shape: RowShape): JsonObject {
  return shape === 'feature' ? asObject(feature.properties) : feature
}

/** What a text is in another column: a date, a number or a choice, where it holds these. */
function readText(text: string, to: TableColumn, reading: CellReading): unknown {
  const number = to.kind === 'number' && !holdsDates(to) ? readNumber(text) : undefined
  return number ?? textRead(text, to, reading)
}

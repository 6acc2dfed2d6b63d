import type { JsonObject } from '../json/json-value'
import { shownText } from './cell-text'
import { cellValue, type TableColumn } from './table-columns'

/** Rows that are looked at. */
const SAMPLE = 100

/** How many letters the texts of a column have, all but the longest tenth of them; undefined where its cells are empty. */
export function usualLength(
  features: readonly (JsonObject | undefined)[],
  column: TableColumn,
): number | undefined {
  const lengths = features
    .slice(0, SAMPLE)
    .map((feature) => shownText(cellValue(feature, column)).length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  return lengths[Math.ceil(lengths.length * 0.9) - 1]
}

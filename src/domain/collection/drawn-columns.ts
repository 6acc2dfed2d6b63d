import type { EventColumns } from './event-columns'

/**
 * The columns that a map draws of: those of the file, but where no row of it has a date, each lasts through all time. Beside dated
 * rows, one without a date would be claimed for every day.
 */
export function drawnColumns(columns: EventColumns): EventColumns {
  if (columns.dated > 0) return columns
  return {
    ...columns,
    dated: columns.rows,
    start: new Float64Array(columns.rows).fill(Number.NEGATIVE_INFINITY),
  }
}

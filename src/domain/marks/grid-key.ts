/** More than any grid here has rows: cells of marks at zoom 20, or degrees of latitude in units of a metre. */
const ROWS = 2 ** 26

/** One number for each cell of a grid, by its whole column and row. */
export function gridKey(column: number, row: number): number {
  return column * ROWS + row
}

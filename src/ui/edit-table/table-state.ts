import type { CellPlace } from './table-places'

/** How a reader has arranged the table, and where in it they are. */
export interface TableState {
  readonly text: string
  /** Key of the column to look in; all where it is empty. */
  readonly within: string
  readonly onlyProblems: boolean
  readonly onlyUndated: boolean
  readonly hidden: ReadonlySet<string>
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined
  /** In pixels, of columns that were given another width. */
  readonly widths: ReadonlyMap<string, number>
  readonly places: { readonly anchor: CellPlace; readonly active: CellPlace }
}

const START: CellPlace = { row: 0, column: 0 }

export const AS_OPENED: TableState = {
  text: '',
  within: '',
  onlyProblems: false,
  onlyUndated: false,
  hidden: new Set(),
  sort: undefined,
  widths: new Map(),
  places: { anchor: START, active: START },
}

import type { AskedColumn } from '../../domain/table/table-columns'
import type { CellPlace } from './table-places'

/** How a reader has arranged the table, and where in it they are. */
export interface TableState {
  readonly text: string
  /** Key of the column to look in; all where it is empty. */
  readonly within: string
  readonly onlyProblems: boolean
  readonly onlyUndated: boolean
  /** Columns that were added and may have no member in any row yet. */
  readonly added: readonly AskedColumn[]
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
  added: [],
  hidden: new Set(),
  sort: undefined,
  widths: new Map(),
  places: { anchor: START, active: START },
}

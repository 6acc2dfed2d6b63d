export interface FieldRow {
  readonly cells: readonly string[]
  /** Line of the file on which the row begins, or number of the feature, from 1. */
  readonly line: number
}

/** Values under names: each row as long as the header or longer. */
export interface FieldTable {
  /** Names of the columns, each once. */
  readonly header: readonly string[]
  readonly rows: readonly FieldRow[]
  /** Whether the names come from the file; else they are `column 1`, `column 2`… */
  readonly hasHeader: boolean
}

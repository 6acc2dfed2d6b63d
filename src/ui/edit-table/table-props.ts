import type { JsonObject } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import type { CellSet } from '../../domain/table/plan-paste'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What an edit of the table is called where it can be undone. */
export interface TableEditName {
  readonly kind: 'cell' | 'paste' | 'bulk' | 'clear'
  readonly column: string
  readonly count: number
}

export interface FeatureTableProps {
  /** As written, in the order of the file; `undefined` where one cannot be read. Unchanged ones keep their identity. */
  readonly features: readonly (JsonObject | undefined)[]
  /** Those with a path `['features', index, ...]` are marked at their cell and row. */
  readonly problems: readonly Problem[]
  readonly wordProblem: (problem: Problem) => { readonly message: string; readonly help: string }
  /** Index of the selected feature. */
  readonly selected: number | undefined
  onSelect(index: number): void
  /** What a column allows, by its path joined with dots: `properties.category`. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>
  /** One edit of one or many cells; the value `undefined` takes the member away. */
  onSet(sets: readonly CellSet[], name: TableEditName): void
  /** Rows pasted below the end. */
  onAdd(features: readonly JsonObject[]): void
  onRemove(indices: readonly number[]): void
  readonly locale: string
}

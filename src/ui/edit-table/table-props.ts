import type { ConvertOptions } from '../../domain/convert/convert-text'
import type { JsonObject, JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import type { Choice } from '../../domain/search/find-choices'
import type { ReadDate } from '../../domain/table/cell-text'
import type { RowShape } from '../../domain/table/member-count'
import type { CellSet } from '../../domain/table/plan-paste'
import type { TableColumn } from '../../domain/table/table-columns'
import type { SayNote } from '../field/use-edit-note'
import type { TableState } from './table-state'

/** What an edit of the table is called where it can be undone. */
export interface TableEditName {
  readonly kind: 'cell' | 'paste' | 'bulk' | 'clear' | 'remove'
  readonly column: string
  readonly count: number
}

/** A table of its own that was pasted, of which the page asks what becomes of it. */
export interface PastedTable {
  readonly text: string
  readonly options: ConvertOptions
  /** Does what a paste does else. */
  putIntoCells(): void
  readonly say: SayNote
}

export interface FeatureTableProps {
  /** As written, in the order of the file; `undefined` where one cannot be read. Unchanged ones keep their identity. */
  readonly features: readonly (JsonObject | undefined)[]
  readonly shape: RowShape
  /** Which members hold dates: `date`, as in an atlas, or also those in which other tools write them. */
  readonly dates: 'own' | 'foreign' | 'none'
  /** Those with a path `[...list, index, ...]` are marked at their cell and row. */
  readonly problems: readonly Problem[]
  /** Path of the features in their file: `['features']`, or `[]` of a plain list. */
  readonly list: JsonPath
  readonly wordProblem: (problem: Problem) => { readonly message: string; readonly help: string }
  /** Index of the selected feature. */
  readonly selected: number | undefined
  /** Indices of the features that were just undone, which are to be seen; `onRevealed` once they are, or cannot be. */
  readonly revealed: readonly number[] | undefined
  onRevealed(): void
  /** `undefined`: none, as where a new row can be begun. */
  onSelect(index: number | undefined): void
  /** What a member is called. */
  labelOf(name: string): string
  /** What a column allows, by its path joined with dots: `properties.category`. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>
  /**
   * One edit of one or many cells, and of rows added behind the last where some were pasted below it; the value `undefined`
   * takes the member away. `run`: part of what is typed in one cell.
   */
  onSet(sets: readonly CellSet[], name: TableEditName, added: readonly JsonObject[], run?: string): void
  /** The rows whose points, or lines, go along with places among some cells that are set. */
  movedBy(sets: readonly CellSet[]): ReadonlySet<number>
  /** Undoes what such a run has done. */
  onTakeBack(run: string): void
  onTable(table: PastedTable): void
  readonly readDate: ReadDate
  /** Has the file checked as it would be with some cells set. Returns what gives that up. */
  checkSets(sets: readonly CellSet[], onFound: (problems: readonly Problem[]) => void): () => void
  onRemove(indices: readonly number[]): void
  /** Gives a member of all rows another name. */
  onRename(from: string, to: string, count: number): void
  /** Whether very many rows are being changed, while nothing else can be. */
  readonly isChanging: boolean
  /** Members that must be in each row, which stay and keep their names. */
  readonly required: ReadonlySet<string>
  /** Members that rows can have, and what they hold; none where they can have any. */
  readonly known: ReadonlyMap<string, TableColumn['kind']>
  /** Opens the form of a feature at what no cell can edit. */
  onOpen(index: number, path: JsonPath): void
  readonly state: TableState
  onState(change: Partial<TableState>): void
  readonly locale: string
}

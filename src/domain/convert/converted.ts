import type { ColumnRole } from '../fields/column-roles'
import type { JsonObject } from '../json/json-value'
import type { Problem } from '../problem'

/** Features as GeoJSON has them, and what is said of them as a whole. */
export interface ForeignCollection {
  readonly features: readonly JsonObject[]
  /** Members of the collection beside `type` and `features`: `name`, `description` and what a GeoJSON file has. */
  readonly members: JsonObject
  /** Of GeoJSON: the collection as it was written, with its spelling of numbers. */
  readonly spelled?: string
  /** Of anything but GeoJSON: a `date` is EDTF, and nothing else is a date. */
  readonly areDatesEdtf?: true
  /** Of a table: its columns, and what each was taken for. */
  readonly columns?: readonly ReadColumn[]
  /** Of a table: the line at which each feature begins. */
  readonly lines?: readonly number[]
}

export interface ReadColumn {
  readonly name: string
  /** Undefined where it became a property of its name. */
  readonly role: ColumnRole | undefined
  /** Its first cell that holds something, and the text of what became of that; '' where it could not be read. */
  readonly example: string
  readonly became: string
}

/** What a file of another form holds, or why it cannot be read: codes `json/…` of the checker and `convert/…`. */
export type Reading = ForeignCollection | Refusal

export interface Refusal {
  readonly problems: readonly Problem[]
}

export type ConvertProblemCode =
  | 'convert/empty'
  /** Nothing that is known: no value. */
  | 'convert/unknown-format'
  /** A packed file (KMZ, XLSX). */
  | 'convert/packed'
  | 'convert/parquet'
  /** Zero bytes near the beginning. */
  | 'convert/binary'
  /** Not what `--from` says: value format. */
  | 'convert/other-format'
  | 'convert/no-features'
  /** Values line, max. */
  | 'convert/long-cell'
  /** Values count, max. */
  | 'convert/many-columns'
  /** Text stands above the names of the columns. Value line: theirs. */
  | 'convert/heading-below'
  /** Value line; 0 where it is not known. */
  | 'convert/not-xml'
  /** The document declares entities of its own. */
  | 'convert/entities'
  /** Values depth, max. */
  | 'convert/deep-xml'
  /** Values column, suggestion (may be empty), columns: the first of those that there are. */
  | 'convert/no-column'

export function convertProblem(code: ConvertProblemCode, values: Problem['values'] = {}): Refusal {
  return { problems: [{ code, severity: 'error', values, path: [], from: 0, to: 0 }] }
}

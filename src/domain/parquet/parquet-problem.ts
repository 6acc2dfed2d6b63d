import type { Problem } from '../problem'

export type ParquetProblemCode =
  /** No Parquet: it does not end with its mark. */
  | 'parquet/no-parquet'
  /** What it says of itself does not hold. */
  | 'parquet/damaged'
  /** A compression that is not read: value codec. */
  | 'parquet/codec'
  /** No column that holds times. */
  | 'parquet/no-time'
  | 'parquet/no-position'
  /** It has no row. */
  | 'parquet/empty'
  /** Too many rows to be held at once, and not in the order of time by which some could be chosen: values rows, most. */
  | 'parquet/unordered'
  /** The same where its row groups have too many. */
  | 'parquet/large-groups'
  /** The bytes could not be had: value reason. */
  | 'parquet/not-read'

/** Why a file, or something of it, cannot be read. */
export interface ParquetProblem {
  readonly code: ParquetProblemCode
  readonly values: Problem['values']
}

/** Thrown by all that reads; what is thrown beside it is a parser's, of a damaged file. */
export class ParquetFault extends Error implements ParquetProblem {
  readonly code: ParquetProblemCode
  readonly values: Problem['values']

  constructor(code: ParquetProblemCode, values: Problem['values'] = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** Whether what a parser threw tells that the file is damaged there, so that the rest of it may be read. */
export function isDamage(error: unknown): boolean {
  if (error instanceof ParquetFault) return error.code === 'parquet/damaged'
  return !isOutOfMemory(error)
}

export function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /alloc|memory/i.test(error.message)
}

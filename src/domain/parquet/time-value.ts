import type { SchemaElement } from 'hyparquet'
import { civilToDays } from '../time/days'

/** What the values of a column of times are. Numbers are of the instants of Unix, or years. */
export type TimeKind = 'day' | 'instant' | 'text' | 'year' | 'seconds' | 'milliseconds'

/** The kind that a column's type tells; a number may be any of three (see `kindOfNumbers`). */
export function kindOfType(element: SchemaElement): TimeKind | 'number' | undefined {
  const { type, converted_type: converted, logical_type: logical } = element
  if (converted === 'DATE' || logical?.type === 'DATE') return 'day'
  if (type === 'INT96' || logical?.type === 'TIMESTAMP') return 'instant'
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return 'instant'
  if (type === 'BYTE_ARRAY') return converted === 'UTF8' || logical?.type === 'STRING' ? 'text' : undefined
  const isOther = converted !== undefined && !/^U?INT_(?:16|32|64)$/.test(converted)
  if (isOther || (logical !== undefined && logical.type !== 'INTEGER')) return undefined
  return type === 'INT32' || type === 'INT64' || type === 'DOUBLE' ? 'number' : undefined
}

/** What numbers are whose greatest is known: years have four digits, seconds ten and milliseconds thirteen. */
export function kindOfNumbers(greatest: number): TimeKind {
  if (greatest < 10_000) return 'year'
  return greatest < 1e11 ? 'seconds' : 'milliseconds'
}

/** Days since 1970-01-01 UTC of a value as the file holds it, or as `readFooter` gives bounds. */
export function valueToDays(value: unknown, element: SchemaElement, kind: TimeKind): number {
  const number = Number(value)
  if (kind === 'year') return Number.isFinite(number) ? civilToDays(Math.floor(number), 1, 1) : Number.NaN
  if (kind === 'seconds') return number / 86_400
  if (kind === 'milliseconds') return number / 86_400_000
  if (kind === 'day' || typeof value !== 'bigint') return number
  const { converted_type: converted, logical_type: logical } = element
  const unit =
    logical?.type === 'TIMESTAMP' ? logical.unit : converted === 'TIMESTAMP_MICROS' ? 'MICROS' : 'MILLIS'
  return number / (86_400_000 * (unit === 'MILLIS' ? 1 : unit === 'MICROS' ? 1e3 : 1e6))
}

import { asText, isJsonObject, kindOf } from '../json/json-value'
import type { TableColumn } from './table-columns'

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i
/** `1,234` may be a thousand or one and a bit: nobody can tell. */
const GROUPED = /^[+-]?[1-9]\d{0,2},\d{3}$/
const SHORT = 80

/** The text of a cell as it is edited and copied; nested values as JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The text of a cell as it is shown: of nested values what fits a line. */
export function shownText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return cellText(value)
  const items = Array.isArray(value) ? value : Object.values(value)
  const text = items.map((item) => asText(item) ?? labelOf(item)).join(', ')
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text
}

/**
 * What a text means in a cell, which keeps its kind: of its present value or, where it has none, of its column.
 * An empty text takes the member away (`value: undefined`). Gives `undefined` where the text is not of that kind.
 */
export function readCell(
  text: string,
  current: unknown,
  column: TableColumn,
): { readonly value: unknown } | undefined {
  if (cellText(current) === text) return { value: current }
  if (text === '') return column.path[0] === 'geometry' ? undefined : { value: undefined }
  if (column.path[0] === 'geometry') return wrap(readNumber(text))
  const kind = current === undefined || current === null ? column.kind : kindOf(current)
  if (kind === 'number') return wrap(readNumber(text))
  if (kind === 'boolean') return /^(true|false)$/i.test(text) ? { value: /^true$/i.test(text) } : undefined
  if (kind === 'nested' || kind === 'object' || kind === 'array') return readNested(text)
  return { value: text }
}

/** A number as spreadsheets write it, with point or comma; `undefined` for all else and where a comma is ambiguous. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^\u2212/, '-')
  if (!NUMBER.test(plain) || GROUPED.test(plain)) return undefined
  const number = Number(plain.replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

function readNested(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { value } : undefined
  } catch {
    return undefined
  }
}

function wrap(value: number | undefined): { readonly value: number } | undefined {
  return value === undefined ? undefined : { value }
}

function labelOf(item: unknown): string {
  if (!isJsonObject(item)) return cellText(item)
  return Object.values(item).find((value) => typeof value === 'string') ?? JSON.stringify(item)
}

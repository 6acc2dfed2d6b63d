import { type CslKind, cslKind, cslText, readCsl } from '../bibliography/csl-text'
import { excessOf } from '../json/json-extent'
import { asText, isJsonObject, kindOf } from '../json/json-value'
import { type Choice, idNamed } from '../search/find-choices'
import { holdsDates, isPosition, type TableColumn } from './table-columns'

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i
/** `1,234` may be a thousand or one and a bit: nobody can tell. */
const GROUPED = /^[+-]?[1-9]\d{0,2},\d{3}$/
const SHORT = 80
const NO_CHOICES: readonly Choice[] = []
/** Letters shown of a text, of which a cell shows some and its title the rest. */
const LONG = 1000

/** The text of a cell as it is edited and copied: names and dates of CSL-JSON as text, other nested values as JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  const csl = cslKind(value)
  return csl ? cslText(value, csl) : nestedText(value)
}

/** Whether a cell can be edited as a text; what is nested cannot. */
export function isTextual(value: unknown, { kind }: TableColumn): boolean {
  if (value === undefined || value === null) return kind !== 'nested'
  return typeof value !== 'object' || cslKind(value) !== undefined
}

/** The text of a cell as it is shown: of one of its choices the name, of nested values what fits a line. */
export function shownText(value: unknown, choices: readonly Choice[] = NO_CHOICES): string {
  const choice = choices.find(({ id }) => id === value)
  if (choice) return choice.label
  if (typeof value !== 'object' || value === null) return cut(cellText(value), LONG)
  // Of a million items no more are looked at than can be shown.
  const csl = Array.isArray(value) ? cslText(value.slice(0, LONG), 'csl-names') : cslText(value, 'csl-date')
  if (csl) return cut(csl, LONG)
  const items = Array.isArray(value) ? value : Object.values(value)
  const first = items.slice(0, SHORT)
  const text = first.map((item) => asText(item) ?? labelOf(item)).join(', ')
  return cut(text, SHORT)
}

/** How a text is written in a cell of dates: one in words that is clear as EDTF, all else as it is. */
export type ReadDate = (text: string) => string

/** How the texts of cells are read. */
export interface CellReading {
  readonly readDate: ReadDate
  /** What columns have to choose from, by their keys: its names are read as its ids. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>
}

export const AS_WRITTEN: CellReading = { readDate: (text) => text, choices: new Map() }

/** The text that a cell of a column holds once one was given: the date, or the id of the choice, that it is clear to mean. */
export function textRead(text: string, column: TableColumn, { readDate, choices }: CellReading): string {
  return holdsDates(column) ? readDate(text) : idNamed(choices.get(column.key) ?? NO_CHOICES, text)
}

/**
 * What a text means in a cell, which keeps its kind: of its present value or, where that is empty, of its column.
 * An empty text takes the member away (`value: undefined`). Gives `undefined` where the text is not of that kind.
 */
export function readCell(
  text: string,
  current: unknown,
  column: TableColumn,
  reading = AS_WRITTEN,
): { readonly value: unknown } | undefined {
  if (cellText(current) === text) return { value: current }
  if (text === '') return isPosition(column) ? undefined : { value: undefined }
  if (isPosition(column)) return wrap(readNumber(text))
  const isEmpty = current === undefined || current === null || current === ''
  const csl = isEmpty ? cslOf(column) : cslKind(current)
  if (csl) return wrap(readCsl(csl === 'csl-date' ? reading.readDate(text) : text, csl))
  const kind = isEmpty ? column.kind : kindOf(current)
  if (kind === 'number') return wrap(readNumber(text))
  if (kind === 'boolean') return /^(true|false)$/i.test(text) ? { value: /^true$/i.test(text) } : undefined
  if (kind === 'nested' || kind === 'object' || kind === 'array') return readNested(text)
  return { value: textRead(text, column, reading) }
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

function cslOf({ kind }: TableColumn): CslKind | undefined {
  return kind === 'csl-names' || kind === 'csl-date' ? kind : undefined
}

function wrap<T>(value: T | undefined): { readonly value: T } | undefined {
  return value === undefined ? undefined : { value }
}

function labelOf(item: unknown): string {
  if (!isJsonObject(item)) return cellText(item)
  return Object.values(item).find((value) => typeof value === 'string') ?? nestedText(item)
}

/** Deeper values overflow what writes them. */
const DEEPEST = 1000

function nestedText(value: unknown): string {
  const limits = { text: Number.POSITIVE_INFINITY, texts: Number.POSITIVE_INFINITY, depth: DEEPEST }
  return excessOf(value, limits) ? '…' : JSON.stringify(value)
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}

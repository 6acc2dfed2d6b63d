import type { SchemaElement } from 'hyparquet'
import { edtfDay } from '../time/edtf-day'
import { isText } from './read-columns'
import { kindOfType, valueToDays } from './time-value'

/** Values of a column that are remembered, where reading one takes longer than finding it again. */
const MOST_KEPT = 50_000
const DAY = 86_400_000

type ReadCell = (value: unknown) => unknown

/**
 * What reads the values of a column, as `readColumns` gives them, as values of JSON: dates as days and instants as ISO 8601, in UTC.
 * Undefined of columns whose values have no form in JSON.
 */
export function cellReader(element: SchemaElement, isJson: boolean): ReadCell | undefined {
  const { type, converted_type: converted, logical_type: logical } = element
  const kind = kindOfType(element)
  if (kind === 'day') return remembered((value) => edtfDay(Number(value)))
  if (kind === 'instant') {
    const dayOf = remembered((days) => edtfDay(Number(days)))
    return (value) => instantText(valueToDays(value, element, kind), dayOf)
  }
  if (type === 'BOOLEAN') return (value) => value
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return decimalReader(element)
  if (type === 'BYTE_ARRAY') {
    if (!isText(element)) return undefined
    return isJson ? (value) => parsed(String(value)) : (value) => value
  }
  const isTime = logical?.type === 'TIME' || converted?.startsWith('TIME_')
  if (isTime || type === 'FIXED_LEN_BYTE_ARRAY') return undefined
  return (value) => {
    if (typeof value !== 'bigint') return value
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  }
}

function decimalReader({ type, scale = 0 }: SchemaElement): ReadCell | undefined {
  if (type !== 'INT32' && type !== 'INT64') return undefined
  return (value) => Number(value) / 10 ** scale
}

function remembered(read: ReadCell): ReadCell {
  const kept = new Map<unknown, unknown>()
  return (value) => {
    const known = kept.get(value)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const found = read(value)
    kept.set(value, found)
    return found
  }
}

/** As `Date` writes an instant. By hand, since a million of them take seconds there. */
function instantText(days: number, dayOf: ReadCell): string | null {
  if (!Number.isFinite(days)) return null
  const milliseconds = Math.round(days * DAY)
  const day = Math.floor(milliseconds / DAY)
  const time = milliseconds - day * DAY
  const minute = Math.floor(time / 60_000)
  const second = Math.floor(time / 1000) % 60
  return `${dayOf(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}.${String(time % 1000).padStart(3, '0')}Z`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

import { isJsonObject } from '../json/json-value'
import { sameJson } from '../json/same-json'

/** A tool wrote a value in a form that cannot be read back. */
export const UNREADABLE = Symbol('unreadable')

/** Fewest decimals to which tools trim coordinates; with fewer, a point has been moved. */
const LEAST_DECIMALS = 5
const MOST_DECIMALS = 15

/**
 * What a person made of a value, given the value as a tool wrote it: the original one where only the tool's spelling
 * differs, and nested values that the tool turned into text read back.
 */
export function restoreValue(original: unknown, edited: unknown): unknown {
  if (sameJson(original, edited)) return original
  if (typeof original === 'object' && original !== null && typeof edited === 'string') {
    const read = readNested(edited, Array.isArray(original))
    return sameJson(original, read) ? original : read
  }
  if (typeof original === 'string') {
    const text = typeof edited === 'string' ? edited.replace(SLASHED_DAY, '$1-$2-$3') : edited
    return String(text) === original && typeof edited !== 'object' ? original : text
  }
  const isPlain = typeof original === 'number' || typeof original === 'boolean'
  if (isPlain && typeof edited === 'string') return String(original) === edited.trim() ? original : edited
  if (typeof original === 'boolean' && (edited === 0 || edited === 1))
    return original === (edited === 1) ? original : edited === 1
  return edited
}

/** A day as GDAL writes a field of dates. */
const SLASHED_DAY = /^(\d{4})\/(\d\d)\/(\d\d)$/

/** A list or an object that was written as text: as JSON, or as GDAL's `(2:a,b)`. */
function readNested(text: string, isList: boolean): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (isList ? Array.isArray(value) : isJsonObject(value)) return value
  } catch {
    const list = isList ? /^\(\d+:(.*)\)$/s.exec(text)?.[1] : undefined
    if (list !== undefined) return list.split(',')
  }
  return UNREADABLE
}

/** A geometry, with the original's digits where they were only trimmed. */
export function restoreGeometry(original: unknown, edited: unknown): unknown {
  if (!isJsonObject(original) || !isJsonObject(edited) || original.type !== edited.type) return edited
  const restored = {
    ...original,
    ...Object.fromEntries(
      Object.entries(edited).map(([name, value]) => [name, restoreNumbers(original[name], value)]),
    ),
  }
  return sameJson(original, restored) ? original : restored
}

/**
 * Whether a geometry has fewer decimals than tools are known to leave, and in all its positions those of the other one
 * rounded to as many: whoever did that moved nothing.
 */
export function isCoarsened(original: unknown, edited: unknown): boolean {
  if (!isJsonObject(original) || !isJsonObject(edited) || original.type !== edited.type) return false
  const decimals = mostDecimals(edited.coordinates)
  return (
    decimals > 0 && decimals < LEAST_DECIMALS && isRounded(original.coordinates, edited.coordinates, decimals)
  )
}

function mostDecimals(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((most, item) => Math.max(most, mostDecimals(item)), 0)
  return String(value).split('.')[1]?.length ?? 0
}

function isRounded(original: unknown, edited: unknown, decimals: number): boolean {
  if (Array.isArray(original) && Array.isArray(edited))
    return (
      original.length === edited.length && original.every((item, i) => isRounded(item, edited[i], decimals))
    )
  return typeof original === 'number' && Number(original.toFixed(decimals)) === edited
}

function restoreNumbers(original: unknown, edited: unknown): unknown {
  if (Array.isArray(edited) && Array.isArray(original))
    return edited.map((item, index) => restoreNumbers(original[index], item))
  return typeof original === 'number' && typeof edited === 'number' && isTrimmed(original, edited)
    ? original
    : edited
}

function isTrimmed(original: number, edited: number): boolean {
  for (let decimals = LEAST_DECIMALS; decimals <= MOST_DECIMALS; decimals++)
    if (Number(original.toFixed(decimals)) === edited) return true
  return false
}

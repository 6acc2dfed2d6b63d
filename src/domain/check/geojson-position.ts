import { type JsonPath, kindOf } from '../json/json-value'
import type { Report } from './report'

const MAX_DECIMALS_FACTOR = 1e7

/** Numbers with more than 7 decimals, or whose decimals are not plain. */
export const LONG_NUMBER = /\d\.\d{8}|\de-/i

/** What the positions of one file have in common; told once, at the first of them. */
export interface PositionTally {
  /** Whether any number of the file is written with more digits than are good; most files have none. */
  readonly hasLongNumbers: boolean
  excessDigits: { readonly path: JsonPath; count: number } | undefined
}

/** Checks one position (RFC 7946 section 3.1.1); true where its longitude and latitude are usable. */
export function checkPosition(
  report: Report,
  value: readonly unknown[],
  path: JsonPath,
  tally: PositionTally,
): boolean {
  if (value.length < 2 || value.length > 3) {
    // [51,4215, 35,6944]: commas where points belong.
    const isCommas = value.length === 4 && value.every(Number.isInteger)
    const suggestion = isCommas ? `${value[0]}.${value[1]}, ${value[2]}.${value[3]}` : ''
    report.add('geojson/position-length', path, { count: value.length, suggestion })
    return false
  }
  for (let index = 0; index < value.length; index++) {
    const coordinate = value[index]
    if (typeof coordinate === 'number') continue
    const found = typeof coordinate === 'string' ? coordinate.slice(0, 40) : kindOf(coordinate)
    report.add('geojson/coordinate-type', [...path, index], { found, kind: kindOf(coordinate) })
    return false
  }
  const [lon, lat] = value as readonly [number, number]
  // What is too large for a number is told as such.
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return false
  if (
    tally.hasLongNumbers &&
    [lon, lat].some((each, index) => hasExcessDigits(report, each, [...path, index]))
  ) {
    if (tally.excessDigits === undefined) tally.excessDigits = { path, count: 1 }
    else tally.excessDigits.count++
  }
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return true
  // Metres in both; where one number could be degrees, the other has lost its point.
  const [smaller = 0, larger = 0] = [Math.abs(lon), Math.abs(lat)].sort((a, b) => a - b)
  if (larger > 1000 && smaller > 90) report.add('geojson/projected', path, { lon, lat })
  else if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) report.add('geojson/swapped', path, { lon, lat })
  else {
    const [name, index, limit] =
      Math.abs(lat) > 90 ? (['latitude', 1, 90] as const) : (['longitude', 0, 180] as const)
    report.add('geojson/out-of-range', [...path, index], { name, found: index === 1 ? lat : lon, limit })
  }
  return false
}

/** More than 7 decimals (a centimetre) as it is written: noise of a conversion. */
function hasExcessDigits(report: Report, coordinate: number, path: JsonPath): boolean {
  // The number tells mostly, and is quicker to ask: all but decimals behind which there is next to nothing, and large numbers.
  const scaled = coordinate * MAX_DECIMALS_FACTOR
  const isClear = Math.abs(coordinate) <= 180 && Math.abs(scaled - Math.round(scaled)) > 1e-3
  return isClear || LONG_NUMBER.test(report.textAt(path))
}

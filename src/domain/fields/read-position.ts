import { asEarthPosition } from '../atlas/position'
import { parseJson } from '../json/json-document'
import { asObject, isJsonObject, type JsonObject } from '../json/json-value'
import { parseAngle } from '../position/parse-angle'
import { parsePosition } from '../position/parse-position'
import { tidyDigits } from '../time/date-numbers'

/** One coordinate in degrees: decimal with point or comma, or degrees and minutes. */
export function readAngle(text: string): number | undefined {
  // As JavaScript writes numbers that are nearly zero.
  if (/^-?\d(?:\.\d+)?e-\d+$/.test(text)) return Number(text)
  const tidy = tidyDigits(text.trim())
    .replace(/^([-+−–]?\d+),(\d+)$/, '$1.$2')
    .replace(/[−–]/g, '-')
    .replace(/[″”“]|''/g, '"')
    .replace(/[′’‘]/g, "'")
  const angle = parseAngle(tidy)
  return typeof angle === 'object' ? angle.degrees : undefined
}

/** The point of a latitude and a longitude that lie on the earth. */
export function pointFrom(latText: string, lonText: string): JsonObject | undefined {
  const lat = readAngle(latText)
  const lon = readAngle(lonText)
  return lat === undefined || lon === undefined ? undefined : point([lon, lat])
}

/** The point of a cell with both coordinates, and whether their order was only assumed. */
export function pointIn(
  text: string,
): { readonly point: JsonObject; readonly isAssumed: boolean } | undefined {
  const read = parsePosition(text)
  const found = 'position' in read ? point(read.position) : undefined
  return found && 'order' in read ? { point: found, isAssumed: read.order === 'assumed' } : undefined
}

/** The geometry of a cell that holds one of GeoJSON. */
export function geometryIn(text: string): JsonObject | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  const { value } = parseJson(text)
  const { type, coordinates, geometries } = asObject(value)
  return typeof type === 'string' && isJsonObject(value) && (coordinates ?? geometries) !== undefined
    ? value
    : undefined
}

function point(position: readonly number[]): JsonObject | undefined {
  return asEarthPosition([...position]) && { type: 'Point', coordinates: [...position] }
}

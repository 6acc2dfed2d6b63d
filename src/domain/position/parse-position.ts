import type { Position } from '../atlas/atlas'
import { tidyDigits } from '../time/date-numbers'
import { parseAngle, type TypedAngle } from './parse-angle'

export type PositionProblemCode =
  /** Nothing that can be read as two angles. */
  | 'no-position'
  /** One angle, where two are needed. */
  | 'one-angle'
  /** Minutes or seconds of 60 and more. */
  | 'parts'
  /** Two latitudes or two longitudes, by their letters. */
  | 'same-axis'
  /** Beyond 90 degrees of latitude or 180 of longitude, in either order. */
  | 'out-of-range'
  /** Numbers of metres rather than degrees. */
  | 'projected'

/** A position that was typed, and what told which of the two is the latitude. */
export interface TypedPosition {
  readonly position: Position
  /**
   * `stated`: by letters, names or the form in which it is written. `only`: the other order is no position. `assumed`: nothing told,
   * so the latitude was taken to come first.
   */
  readonly order: 'stated' | 'only' | 'assumed'
}

export type PositionResult = TypedPosition | { readonly problem: PositionProblemCode }

/** Longest text that is read. */
const MAX_LENGTH = 200

/**
 * Reads a position as people and other programs write it: `35.6944, 51.4215`, `35°41'39.8"N 51°25'17.4"E`, `N35 41.6 E51 25.3`,
 * `lon 51.42 lat 35.69`, with points or commas in the numbers, and the forms of GeoJSON `[51.42, 35.69]`, WKT `POINT(51.42 35.69)`,
 * `geo:35.69,51.42` (RFC 5870) and addresses of maps. Numbers alone are taken as latitude and longitude, unless only the other
 * order is a position. Never throws; the digits of decimal degrees are those written.
 */
export function parsePosition(text: string): PositionResult {
  if (text.length > MAX_LENGTH) return { problem: 'no-position' }
  const { body, order } = unwrap(tidyMarks(text))
  const halves = halve(body)
  if (halves === undefined) {
    const one = parseAngle(body)
    return { problem: typeof one === 'object' ? 'one-angle' : (one ?? 'no-position') }
  }
  const [first, second] = halves.map(parseAngle)
  if (first === 'parts' || second === 'parts') return { problem: 'parts' }
  if (!first || !second) return { problem: 'no-position' }
  return place(first, second, order)
}

type Order = 'latitude-first' | 'longitude-first' | undefined

function place(first: TypedAngle, second: TypedAngle, written: Order): PositionResult {
  const axes = [first, second].map(({ side }) => side && (/[NS]/.test(side) ? 'lat' : 'lon'))
  if (axes[0] !== undefined && axes[0] === axes[1]) return { problem: 'same-axis' }
  if ((axes[0] === undefined) !== (axes[1] === undefined)) return { problem: 'no-position' }
  const [a, b] = [first.degrees, second.degrees]
  const isStated = axes[0] !== undefined || written !== undefined
  const isLonFirst = axes[0] === 'lon' || (axes[0] === undefined && written === 'longitude-first')
  const given: Position = isLonFirst ? [a, b] : [b, a]
  if (isOnEarth(given)) {
    return {
      position: given,
      order: isStated ? 'stated' : isOnEarth([given[1], given[0]]) ? 'assumed' : 'only',
    }
  }
  if (!isStated && isOnEarth([a, b])) return { position: [a, b], order: 'only' }
  return { problem: Math.max(Math.abs(a), Math.abs(b)) > 1000 ? 'projected' : 'out-of-range' }
}

/** The same numbers in the other order; undefined where that is no position. */
export function swapped([lon, lat]: Position): Position | undefined {
  return isOnEarth([lat, lon]) ? [lat, lon] : undefined
}

function isOnEarth([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

/** One form of digits, points, minus signs and marks of degrees, minutes and seconds. */
function tidyMarks(text: string): string {
  return tidyDigits(text)
    .replaceAll('٫', '.')
    .replaceAll('،', ',')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/''|′′|[″”“„]/g, '"')
    .replace(/[′’‘´`ʹ]/g, "'")
    .replace(/[º˚]|\bdeg(?:rees)?\b/gi, '°')
    .replace(/(\d)\s*d\s*(\d+(?:\.\d+)?)\s*m(?:\s*(\d+(?:\.\d+)?)\s*s(?![a-z]))?/gi, (_, d, m, s) =>
      s === undefined ? `${d}°${m}'` : `${d}°${m}'${s}"`,
    )
    .replace(/\b([NS])(?:orth|outh)\b|\b([EW])(?:ast|est)\b/gi, '$1$2')
    .trim()
}

const DECIMAL = String.raw`[-+]?\d+(?:\.\d+)?`
const WRAPPED: readonly (readonly [RegExp, Order])[] = [
  [/^(?:srid=4326;)?\s*point\s*z?\s*\(([^()]*)\)$/i, 'longitude-first'],
  [/^(?:"coordinates"\s*:\s*)?\[([^[\]]*)\]$/, 'longitude-first'],
  [/^geo:([^;?]*)/i, 'latitude-first'],
  [new RegExp(`^https?:.*@(${DECIMAL},${DECIMAL})`), 'latitude-first'],
  [new RegExp(`^https?:.*#map=[\\d.]+/(${DECIMAL}/${DECIMAL})`), 'latitude-first'],
]
const NAMES = String.raw`^(lat|lng|long?)(?:itude)?\.?\s*[:=]?\s*(.+?)[\s,;]+(lat|lng|long?)(?:itude)?\.?\s*[:=]?\s*(.+)$`

/** Takes off what stands around the two angles, where it tells their order. */
function unwrap(text: string): { body: string; order: Order } {
  for (const [shape, order] of WRAPPED) {
    const [, inner] = shape.exec(text) ?? []
    if (inner !== undefined) return { body: firstTwo(inner.replace('/', ' ')), order }
  }
  const [, name, first, other, second] = new RegExp(NAMES, 'i').exec(text) ?? []
  if (name === undefined || other === undefined) return { body: text, order: undefined }
  const isLat = (word: string) => word.toLowerCase() === 'lat'
  if (isLat(name) === isLat(other)) return { body: text, order: undefined }
  return { body: `${first}; ${second}`, order: isLat(name) ? 'latitude-first' : 'longitude-first' }
}

/** GeoJSON, WKT and `geo:` may give an altitude after the two. */
function firstTwo(list: string): string {
  return list
    .trim()
    .split(/[\s,]+/)
    .slice(0, 2)
    .join('; ')
}

/** The two angles of a text, each still to be read. */
function halve(text: string): readonly [string, string] | undefined {
  const bare = text.replace(/^\(([^()]*)\)$/, '$1').replace(/[\s,;]+$/, '')
  const commas = /^([-+]?\d+),(\d+)\s*(?:[;\s]|,\s)\s*([-+]?\d+),(\d+)$/.exec(bare)
  if (commas) return [`${commas[1]}.${commas[2]}`, `${commas[3]}.${commas[4]}`]
  const parted = /[;/]/.test(bare) ? bare.split(/[;/]/) : bare.split(',')
  if (parted.length === 2) return pair(parted)
  if (parted.length > 2) return undefined
  const [, front, second] = /^([NSEW][^NSEW]+)([NSEW][^NSEW]+)$/i.exec(bare) ?? []
  if (front !== undefined) return pair([front, second])
  const [, first, back] = /^([^NSEW]+[NSEW])([^NSEW]+[NSEW])$/i.exec(bare) ?? []
  if (first !== undefined) return pair([first, back])
  const marked = /^([-+]?\d+\s*°[^°]*?)([-+]?\d+\s*°[^°]*)$/.exec(bare)
  if (marked) return pair([marked[1], marked[2]])
  const words = bare.split(/\s+/)
  if (words.length < 2 || words.length % 2 === 1) return undefined
  const middle = words.length / 2
  return pair([words.slice(0, middle).join(' '), words.slice(middle).join(' ')])
}

function pair(parts: readonly (string | undefined)[]): readonly [string, string] {
  return [parts[0]?.trim() ?? '', parts[1]?.trim() ?? '']
}

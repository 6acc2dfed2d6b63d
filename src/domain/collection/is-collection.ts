import { startsAsJson } from '../convert/starts-as-json'

/** Bytes from which on a file is shown, whatever it is: the editor holds all of it as text. */
const LARGE = 2_000_000

/** Bytes at the beginning of a file that tell what it is. */
export const COLLECTION_BEGINNING = 65_536

/** Signs by which it is known whether a text is meant to be JSON. */
const TELLING = 100

/** What only GeoJSON has, of all JSON that is opened here. */
const GEOJSON =
  /"(?:features|geometry|geometries|coordinates)"\s*:|"type"\s*:\s*"(?:FeatureCollection|GeometryCollection)"/

/** Members that only files of an atlas of ours have (`check/file-kind.ts`), and the type of a whole map of uMap. */
const OF_EDITOR = /"claims"\s*:\s*\[|"(?:coordinateSource|whoText)"\s*:|"type"\s*:\s*"umap"/

/**
 * Whether a file is one of anybody's to be looked at. The editor's are files of an atlas of ours, and JSON that is no GeoJSON:
 * lessons, lists of sources, projects of other programs.
 *
 * @param beginning its first bytes, `COLLECTION_BEGINNING` at the most
 * @param size its length in bytes, where that is known
 */
export function isCollection(beginning: Uint8Array, size: number | undefined): boolean {
  if (size !== undefined && size > LARGE) return true
  const text = plainText(beginning)
  return !startsAsJson(text) || isLines(text) || (isGeoJson(text) && !OF_EDITOR.test(text))
}

/**
 * Whether so little of a file tells that it is one of anybody's, where the rest is long in coming: of GeoJSON a whole feature has to
 * be there, since those of an atlas are known by their members.
 */
export function isSurelyCollection(beginning: Uint8Array): boolean {
  const text = plainText(beginning)
  if (text.trimStart().length < TELLING) return false
  const features = text.match(/"type"\s*:\s*"Feature"/g)?.length ?? 0
  return (!startsAsJson(text) || isLines(text) || features > 1) && isCollection(beginning, undefined)
}

/** The bytes of a byte order mark and of UTF-16, and what stands before each text of a sequence (RFC 8142). */
const MARKS = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 0x1e])

/** The bytes as ASCII, without marks. */
function plainText(beginning: Uint8Array): string {
  let text = ''
  for (const byte of beginning) if (!MARKS.has(byte)) text += String.fromCharCode(byte)
  return text
}

/** Whether a text of JSON is GeoJSON, by how it begins. */
export function isGeoJson(text: string): boolean {
  return GEOJSON.test(text)
}

/** Whether each of the first lines is an object by itself. */
export function isLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  return isObject(first) && second.startsWith('{')
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('features' in value)
  } catch {
    return false
  }
}

import { readTable } from '../convert/csv/csv-table'
import { startsAsJson } from '../convert/starts-as-json'
import { guessColumns } from '../fields/guess-columns'
import { isGeoJson, isLines } from './is-collection'

/** What a text that is pasted where one explores is, and how a file of it would end. */
export type PastedText =
  | { readonly kind: 'file'; readonly ending: 'geojson' | 'geojsonl' | 'csv' | 'kml' | 'gpx' }
  | { readonly kind: 'address' }
  /** It was meant to be opened, as it seems, and cannot be. */
  | { readonly kind: 'other' }

/** Letters at the beginning of a text that tell what it is. */
const BEGINNING = 65_536
const LONGEST_ADDRESS = 2000

/** Tells what was pasted; undefined of a text that has nothing to do with files, as one pastes by mistake. */
export function pastedText(text: string): PastedText | undefined {
  const beginning = text
    .slice(0, BEGINNING)
    .replace(/^\uFEFF/, '')
    .trim()
  if (/^https?:\/\/[^\s/]\S*$/i.test(beginning))
    return text.length <= LONGEST_ADDRESS ? { kind: 'address' } : { kind: 'other' }
  if (startsAsJson(beginning)) {
    if (isLines(beginning)) return { kind: 'file', ending: 'geojsonl' }
    return isGeoJson(beginning) ? { kind: 'file', ending: 'geojson' } : { kind: 'other' }
  }
  if (beginning.startsWith('<')) {
    const [, ending] = /<(?:\w+:)?(kml|gpx)\b/.exec(beginning) ?? []
    return ending === 'kml' || ending === 'gpx' ? { kind: 'file', ending } : { kind: 'other' }
  }
  return pastedTable(wholeLines(beginning, text.length > BEGINNING))
}

/** The last line may have been cut. */
function wholeLines(beginning: string, isCut: boolean): string {
  return isCut ? beginning.slice(0, beginning.lastIndexOf('\n') + 1) : beginning
}

function pastedTable(text: string): PastedText | undefined {
  const table = readTable(text)
  if ('problems' in table || table.header.length < 2 || table.rows.length === 0) return undefined
  const mapping = guessColumns(table)
  if (['lat', 'position', 'geometry'].some((role) => mapping.has(role as 'lat')))
    return { kind: 'file', ending: 'csv' }
  const isEven = table.rows.every(({ cells }) => cells.length === table.header.length)
  return isEven && (table.rows.length > 1 || table.delimiter === '\t') ? { kind: 'other' } : undefined
}

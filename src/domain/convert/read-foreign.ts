import type { ColumnRole } from '../fields/column-roles'
import { namedColumns } from '../fields/guess-columns'
import { parseJson } from '../json/json-document'
import { nearestWord } from '../search/nearest-word'
import type { DateOrder } from '../time/date-numbers'
import type { TimeWindow } from '../time/time-span'
import type { NoteBook } from './convert-note'
import { convertProblem, type Reading } from './converted'
import { readCsv } from './csv/read-csv'
import { readGeoJson } from './json/read-geojson'
import { readLinkedPlaces } from './json/read-linked-places'
import { readStoryMap } from './json/read-storymapjs'
import { readTimeline } from './json/read-timelinejs'
import { readUmap } from './json/read-umap'
import { noteNumbers, noteRepeatedNames } from './note-spelling'
import { isNoText, jsonFormat, type SourceFormat, syntaxIn, syntaxOf, xmlFormat } from './source-format'
import { readGpx } from './xml/read-gpx'
import { readKml } from './xml/read-kml'
import { type ParseXml, refuseXml } from './xml/xml-document'

export interface ForeignOptions {
  /** The DOM's parser of XML, or one like it. */
  readonly parseXml: ParseXml
  /** What the file is, where what it holds does not tell. */
  readonly from?: SourceFormat | undefined
  /** Which column holds what: `date` is `Datum` (see `namedColumns`). Tables only. */
  readonly columns?: ReadonlyMap<ColumnRole, string>
  /** Tables only; decided from the dates where it is left out. */
  readonly dateOrder?: DateOrder | undefined
  /** Tables only: see `CsvOptions`. */
  readonly hasHeader?: boolean | undefined
  readonly members?: readonly string[] | undefined
  readonly extent?: TimeWindow | undefined
}

/** Columns that are listed where one is asked for that is not there. */
const MOST_NAMED = 20

const JSON_READERS = {
  'linked-places': readLinkedPlaces,
  timelinejs: readTimeline,
  storymapjs: readStoryMap,
  umap: readUmap,
} satisfies Partial<Record<SourceFormat, (value: unknown, notes: NoteBook) => Reading>>

/**
 * Reads a file of another form: features as GeoJSON has them, with notes on what was taken for what and what could not
 * be carried over. The form is found from what the file holds. Never throws and never hangs, whatever the text.
 */
export function readForeign(text: string, options: ForeignOptions, notes: NoteBook): Reading {
  const found = syntaxIn(text)
  if (found === 'empty') return convertProblem('convert/empty')
  if (isNoText(found)) return convertProblem(`convert/${found}`)
  const { from } = options
  const syntax = from === undefined ? found : syntaxOf(from)
  if (syntax !== found && syntax !== 'table')
    return convertProblem('convert/other-format', { format: from ?? '' })
  const reading =
    syntax === 'json'
      ? readJson(text, from, notes)
      : syntax === 'xml'
        ? readXml(text, options, notes)
        : readTable(text, options, notes)
  if ('features' in reading && reading.features.length === 0) return convertProblem('convert/no-features')
  return reading
}

function readJson(text: string, from: SourceFormat | undefined, notes: NoteBook): Reading {
  const document = parseJson(text)
  const { value, problems } = document
  if (value === undefined) return { problems }
  const format = from ?? jsonFormat(value)
  if (format === undefined) return convertProblem('convert/unknown-format')
  notes.add('read-as', { format })
  noteRepeatedNames(document, notes)
  if (!Object.hasOwn(JSON_READERS, format)) return readGeoJson(value, text)
  noteNumbers(text, notes)
  return withEdtf(JSON_READERS[format as keyof typeof JSON_READERS](value, notes))
}

function readXml(text: string, { parseXml, from }: ForeignOptions, notes: NoteBook): Reading {
  const format = xmlFormat(text)
  if (format === undefined) return convertProblem('convert/unknown-format')
  if (from !== undefined && from !== format) return convertProblem('convert/other-format', { format: from })
  const refused = refuseXml(text)
  if (refused) return convertProblem(refused.code, refused.values)
  const document = parseXml(text.replace(/^\uFEFF/, ''))
  if ('faultLine' in document) return convertProblem('convert/not-xml', { line: document.faultLine })
  notes.add('read-as', { format })
  return withEdtf(format === 'kml' ? readKml(document, notes) : readGpx(document, notes))
}

function readTable(
  text: string,
  { columns = new Map(), ...options }: ForeignOptions,
  notes: NoteBook,
): Reading {
  notes.add('read-as', { format: 'csv' })
  const mapping = (header: readonly string[]) => {
    const named = namedColumns(columns, header)
    if (!('column' in named)) return named
    const { column } = named
    const there = header
      .slice(0, MOST_NAMED)
      .map((name) => `"${name}"`)
      .join(', ')
    const suggestion = nearestWord(column, header) ?? ''
    return convertProblem('convert/no-column', { column, suggestion, columns: there })
  }
  return withEdtf(readCsv(text, { ...options, mapping }, notes))
}

function withEdtf(reading: Reading): Reading {
  return 'features' in reading ? { ...reading, areDatesEdtf: true } : reading
}

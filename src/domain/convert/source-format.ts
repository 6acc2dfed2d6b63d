import { OBJECT_TYPES } from '../check/geojson-geometry'
import { asArray, asObject } from '../json/json-value'
import { isLinkedPlaces } from './json/read-linked-places'
import { isStoryMap } from './json/read-storymapjs'
import { isTimeline } from './json/read-timelinejs'
import { isUmap } from './json/read-umap'
import { startsAsJson } from './starts-as-json'

/** Forms of files that are read. */
export const SOURCE_FORMATS = [
  'csv',
  'geojson',
  'geojson-seq',
  'linked-places',
  'timelinejs',
  'storymapjs',
  'umap',
  'kml',
  'gpx',
] as const

export type SourceFormat = (typeof SOURCE_FORMATS)[number]

/** How a text is parsed before it is read. */
export type Syntax = 'json' | 'xml' | 'table'

/** The syntax of a format. */
export function syntaxOf(format: SourceFormat): Syntax {
  if (format === 'csv') return 'table'
  return format === 'kml' || format === 'gpx' ? 'xml' : 'json'
}

/** What no text is read as: a ZIP file, such as KMZ or XLSX, a Parquet file, and what else is no text. */
export type NoText = 'packed' | 'parquet' | 'binary'

/** Tells JSON and XML by how a text begins, as what is none; all else is a table. */
export function syntaxIn(text: string): Syntax | NoText | 'empty' {
  const start = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return 'empty'
  if (start.startsWith('PK\u0003\u0004')) return 'packed'
  if (start.startsWith('PAR1')) return 'parquet'
  if (isBinary(start)) return 'binary'
  if (startsAsJson(text)) return 'json'
  return start.startsWith('<') ? 'xml' : 'table'
}

/** How pictures, documents and databases begin that may have few control characters: PNG, GIF, PDF, SQLite, XLS and DOC. */
const BINARY = ['\uFFFDPNG', 'GIF8', '%PDF-', 'SQLite format 3', '\uFFFD\uFFFD\u0011\u0871\u001A']
/** Signs of which at most one in `MOST_CONTROLS` is a control character; of packed bytes it is one in ten. */
const LOOKED_AT = 1000
const MOST_CONTROLS = 20
/** Control characters that texts have. */
const IN_TEXTS = '\t\n\f\r\u001E'

/** Whether what was decoded as UTF-8 is no text. A zero byte here and there is a slip of the program that wrote it. */
function isBinary(start: string): boolean {
  if (BINARY.some((begins) => start.startsWith(begins))) return true
  const signs = start.slice(0, LOOKED_AT)
  let controls = 0
  for (const sign of signs) if (sign < ' ' && !IN_TEXTS.includes(sign)) controls++
  return controls * MOST_CONTROLS > signs.length
}

export function isNoText(syntax: ReturnType<typeof syntaxIn>): syntax is NoText {
  return syntax === 'packed' || syntax === 'parquet' || syntax === 'binary'
}

/** The format of a JSON value by what it holds. */
export function jsonFormat(value: unknown): SourceFormat | undefined {
  if (isUmap(value)) return 'umap'
  if (isLinkedPlaces(value)) return 'linked-places'
  const { type, features } = asObject(value)
  const isFeatures = Array.isArray(features) || asObject(asArray(value)[0]).type === 'Feature'
  if (isFeatures || (typeof type === 'string' && OBJECT_TYPES.includes(type))) return 'geojson'
  if (isStoryMap(value)) return 'storymapjs'
  return isTimeline(value) ? 'timelinejs' : undefined
}

/** The format of an XML text by its first element. */
export function xmlFormat(text: string): SourceFormat | undefined {
  const [, root] = /<(?:\w+:)?(kml|gpx)[\s/>]/i.exec(text.slice(0, 20_000)) ?? []
  return root?.toLowerCase() as 'kml' | 'gpx' | undefined
}

import { MOST_COLUMNS } from '../convert/csv/csv-table'
import type { Decode } from '../convert/decode-input'
import { syntaxIn } from '../convert/source-format'
import type { JsonObject } from '../json/json-value'
import { parseAnyNumbers } from '../json/not-finite'
import { findInvalidUtf8 } from '../json/utf8'
import { fromLatin1 } from '../json/windows-1252'
import { asFeature } from './as-feature'
import type { ByteWindow } from './byte-window'
import type { CollectionFormat, CollectionRefusal } from './collection-facts'
import { type CsvRows, csvRows, hasHeadingsOnly, tooManyColumns } from './csv-rows'
import { CsvScanner, endsLine } from './csv-scanner'
import { FeatureScanner } from './feature-scanner'
import { BYTE } from './json-bytes'
import { parseRecords, UNPARSED } from './parse-records'
import type { BrokenRecord, FoundRecords, RecordScanner } from './record'

/** The features of records, with where each stands in the text, and those records that are none. */
export interface RecordFeatures {
  readonly features: readonly JsonObject[]
  readonly offsets: readonly number[]
  readonly sizes: readonly number[]
  readonly broken: readonly BrokenRecord[]
}

/** How the records of a text are found and read. */
export interface RecordForm {
  readonly scanner: RecordScanner
  /** Of a table. */
  readonly rows?: CsvRows
  /** Known at the end only: a sequence begins as one value does. */
  format(): CollectionFormat
  readonly encoding: string | undefined
  readonly notUtf8: number | undefined
  features(window: ByteWindow, found: FoundRecords): RecordFeatures
  /** The feature of one record; undefined where it is none. */
  feature(record: Uint8Array): JsonObject | undefined
}

/** Bytes at the beginning of a text by which its form is known. */
export const FORM_BEGINNING = 1 << 17

/** As many where these hold no row of a table, since its header is long. */
export const LONG_FORM_BEGINNING = 1 << 20

/** Whether so much of a text is too little to know a table by. */
export function isTooShort(beginning: Uint8Array, found: RecordForm | CollectionRefusal): boolean {
  if (!('kind' in found)) return false
  if (found.kind !== 'no-rows' && (found.kind !== 'not-features' || found.form !== 'text')) return false
  const first = beginning.findIndex(endsLine)
  return first < 0 || beginning.subarray(first + 2).findIndex(endsLine) < 0
}

/** The form of a text by its beginning, or why it is none that is read. */
export function recordForm(beginning: Uint8Array, decode: Decode): RecordForm | CollectionRefusal {
  const text = decode(beginning, 'utf-8').replaceAll('\u001e', ' ').trimStart()
  const syntax = syntaxIn(text)
  if (syntax === 'empty') return { kind: 'empty' }
  if (syntax === 'packed') return { kind: 'not-features', form: 'packed' }
  if (syntax === 'binary' || syntax === 'parquet') return { kind: 'not-features', form: 'binary' }
  if (syntax === 'xml')
    return { kind: 'not-features', form: /^<(?:!doctype )?html\b/i.test(text) ? 'page' : 'xml' }
  if (syntax === 'json') return new JsonForm(decode)
  const table = decodeCsv(wholeLines(beginning), decode).text
  const rows = csvRows(table)
  if (rows !== undefined) return new CsvForm(rows, decode)
  const columns = tooManyColumns(table)
  if (columns !== undefined) return { kind: 'many-columns', columns, most: MOST_COLUMNS }
  return hasHeadingsOnly(table) ? { kind: 'no-rows' } : { kind: 'not-features', form: 'text' }
}

/** The beginning of a table without the line that it may have been cut in. */
function wholeLines(beginning: Uint8Array): Uint8Array {
  const end = Math.max(beginning.lastIndexOf(BYTE.lineFeed), beginning.lastIndexOf(BYTE.carriageReturn))
  return end > 10_000 ? beginning.subarray(0, end + 1) : beginning
}

class JsonForm implements RecordForm {
  readonly scanner = new FeatureScanner()
  readonly encoding = undefined
  notUtf8: number | undefined

  constructor(private readonly decode: Decode) {}

  format(): CollectionFormat {
    return this.scanner.values > 1 ? 'geojson-sequence' : 'geojson'
  }

  features(window: ByteWindow, found: FoundRecords): RecordFeatures {
    const read = emptyRecords()
    const values = this.parse(window, found)
    for (let index = 0; index < values.length; index++)
      addValue(read, values[index], window.base, found.froms[index] as number, found.tos[index] as number)
    return read
  }

  private parse({ bytes, base }: ByteWindow, found: FoundRecords): readonly unknown[] {
    return parseRecords(bytes, found, (part) => {
      const text = this.decode(part, 'utf-8')
      if (this.notUtf8 === undefined && text.includes('\uFFFD')) {
        const at = findInvalidUtf8(part)
        if (at !== undefined) this.notUtf8 = base + part.byteOffset - bytes.byteOffset + at
      }
      return text
    })
  }

  feature(record: Uint8Array): JsonObject | undefined {
    try {
      return asFeature(parseAnyNumbers(this.decode(record, 'utf-8')))
    } catch {
      return undefined
    }
  }
}

class CsvForm implements RecordForm {
  readonly scanner: CsvScanner
  readonly notUtf8 = undefined
  encoding: string | undefined
  private head: number

  constructor(
    readonly rows: CsvRows,
    private readonly decode: Decode,
  ) {
    this.scanner = new CsvScanner(rows.delimiter)
    this.head = rows.headRecords
  }

  format(): CollectionFormat {
    return 'csv'
  }

  features({ bytes, base }: ByteWindow, { froms, tos }: FoundRecords): RecordFeatures {
    const read = emptyRecords()
    const skipped = Math.min(this.head, froms.length)
    this.head -= skipped
    const count = froms.length - skipped
    if (count === 0) return read
    const all = decodeCsv(bytes.subarray(froms[skipped], tos.at(-1)), this.decode)
    const cells = all.isUtf8 ? this.rows.cellsOf(all.text, count) : undefined
    for (let index = 0; index < count; index++) {
      const from = froms[skipped + index] as number
      const to = tos[skipped + index] as number
      const own = cells?.[index] ?? this.cellsAlone(bytes.subarray(from, to))
      const feature = own && this.rows.featureOf(own)
      if (own === undefined || feature !== undefined)
        addRecord(read, feature, base + from, to - from, 'syntax')
    }
    return read
  }

  feature(record: Uint8Array): JsonObject | undefined {
    const cells = this.cellsAlone(record)
    return cells && this.rows.featureOf(cells)
  }

  private cellsAlone(record: Uint8Array): readonly string[] | undefined {
    const { text, isUtf8 } = decodeCsv(record, this.decode)
    if (!isUtf8) this.encoding = 'Windows-1252'
    return this.rows.cellsOf(text, 1)?.[0]
  }
}

/** The text of a part of a table: of UTF-8 or, where it is none, of Windows-1252. */
export function decodeCsv(
  bytes: Uint8Array,
  decode: Decode,
): { readonly text: string; readonly isUtf8: boolean } {
  const text = decode(bytes, 'utf-8')
  if (!text.includes('\uFFFD') || findInvalidUtf8(bytes) === undefined) return { text, isUtf8: true }
  // Node before 22 reads it as latin-1.
  return { text: decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, fromLatin1), isUtf8: false }
}

interface RecordsDraft {
  readonly features: JsonObject[]
  readonly offsets: number[]
  readonly sizes: number[]
  readonly broken: BrokenRecord[]
}

function emptyRecords(): RecordsDraft {
  return { features: [], offsets: [], sizes: [], broken: [] }
}

function addValue(draft: RecordsDraft, value: unknown, base: number, from: number, to: number): void {
  const feature = value === UNPARSED ? undefined : asFeature(value)
  addRecord(draft, feature, base + from, to - from, value === UNPARSED ? 'syntax' : 'no-feature')
}

function addRecord(
  draft: RecordsDraft,
  feature: JsonObject | undefined,
  offset: number,
  size: number,
  reason: BrokenRecord['reason'],
): void {
  if (feature === undefined) {
    draft.broken.push({ offset, size, reason })
    return
  }
  draft.features.push(feature)
  draft.offsets.push(offset)
  draft.sizes.push(size)
}

import { readFileSync } from 'node:fs'
import { readAtlas } from '../../src/domain/atlas/read-atlas'
import { readPasted } from '../../src/domain/bibliography/read-pasted'
import { checkAtlas } from '../../src/domain/check/check-atlas'
import { checkEventsFile } from '../../src/domain/check/check-events-file'
import { createNoteBook } from '../../src/domain/convert/convert-note'
import { convertText } from '../../src/domain/convert/convert-text'
import { decodeInput } from '../../src/domain/convert/decode-input'
import { writeForeign } from '../../src/domain/convert/write-foreign'
import { parseXml } from '../../src/domain/convert/xml/parse-xml'
import { fixAll } from '../../src/domain/fix/fix-all'
import { formatData } from '../../src/domain/format/format-data'
import { parseJson } from '../../src/domain/json/json-document'
import { parseMarkdown, unreadMarks } from '../../src/domain/lesson/markdown'
import { readLesson } from '../../src/domain/lesson/read-lesson'
import { isDamage, ParquetFault } from '../../src/domain/parquet/parquet-problem'
import { restoreFrom } from '../../src/domain/restore/restore-from'
import { parseDate } from '../../src/domain/time/edtf'
import { understandDate } from '../../src/domain/time/understand-date'
import { formatView, parseView } from '../../src/domain/view/url-view'
import { viewContextOf } from '../../src/domain/view/view'
import { featureKernel } from '../domain/collection/quick/feature-kernel'
import { readBytes } from '../domain/collection/read-text'
import { bundledAtlas } from '../domain/export/bundled-atlas'
import { memorySource, readAll } from '../domain/parquet/memory-source'

/** What is done with a file, and the files of which faulty ones are made. */
export interface Target {
  readonly files: readonly string[]
  /** Ends, in a value or in problems; rejects with what is none of the faults that its parser names. */
  run(bytes: Uint8Array): unknown
}

const DATA = ['events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json', 'atlas.json']
const LESSON = 'lessons/how-lists-work.json'
const ofData = [...DATA, LESSON].map((name) => `data/${name}`)
const of = (folder: string, ...names: readonly string[]) =>
  names.map((name) => `tests/fixtures/${folder}/${name}`)
const COLLECTIONS = of(
  'collections',
  ...[
    'battles.csv',
    'decimal-commas.csv',
    'unclosed-quote.csv',
    'epoch-seconds.geojson',
    'linked-places.geojson',
  ],
  ...[
    'coord-times.geojson',
    'when-in-geometries.geojson',
    'shapes-in-cells.csv',
    'persian.geojson',
    'words.csv',
  ],
)
const FOREIGN = of(
  'convert',
  ...[
    'earth.kml',
    'gazetteer.lpf.json',
    'german.csv',
    'storymap.json',
    'timeline.json',
    'timelinejs-sheet.tsv',
  ],
  ...['town.umap', 'us-dates.csv', 'walk.gpx'],
)

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const texts = new Map(ofData.map((path) => [path.slice('data/'.length), readFileSync(path, 'utf8')]))
const context = viewContextOf(bundledAtlas)
const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
/** Which of the dataset a faulty file may be one of. */
const roleOf = (bytes: Uint8Array) => [...texts.keys()][(bytes.length + (bytes[0] ?? 0)) % texts.size] ?? ''

function checked(bytes: Uint8Array) {
  const name = roleOf(bytes)
  return checkAtlas(
    [...texts].map(([each, text]) => ({ name: each, text: each === name ? textOf(bytes) : text })),
  )
}

export const TARGETS: Readonly<Record<string, Target>> = {
  'reading an atlas': {
    files: ofData,
    run(bytes) {
      const value = parseJson(textOf(bytes)).value
      const parts = { atlas: 0, events: 0, relocations: 0, places: 0, sources: 0 }
      const name = Object.keys(parts)[bytes.length % 5] ?? ''
      const whole = Object.fromEntries(
        Object.keys(parts).map((part) => [
          part,
          JSON.parse([...texts].find(([each]) => each.startsWith(part))?.[1] ?? 'null'),
        ]),
      )
      return readAtlas({ ...whole, [name]: value } as never)
    },
  },
  'checking an atlas': { files: ofData, run: checked },
  'checking a file of events': {
    files: [...ofData, ...COLLECTIONS.filter((name) => name.endsWith('geojson'))],
    run: (bytes) => checkEventsFile({ name: 'file.geojson', text: textOf(bytes) }),
  },
  'mending a file': {
    files: ofData,
    run: (bytes) =>
      fixAll(
        new Map([['file.geojson', textOf(bytes.subarray(0, 20_000))]]),
        (files) => checkEventsFile({ name: 'file.geojson', text: files.get('file.geojson') ?? '' }),
        () => true,
      ),
  },
  'laying a file out': {
    files: ofData,
    run(bytes) {
      const laid = formatData(parseJson(textOf(bytes)))
      if (!('text' in laid)) return
      const again = formatData(parseJson(laid.text))
      if (!('text' in again) || again.text !== laid.text)
        throw new Error('laid out, it is laid out otherwise')
    },
  },
  'taking what another tool wrote': {
    files: [...of('tools', 'qgis-default.geojson', 'umap.geojson', 'geojson-io.geojson'), ofData[0] ?? ''],
    run: (bytes) => restoreFrom(texts.get('events.geojson') ?? '', textOf(bytes)),
  },
  'reading a collection': {
    files: [...COLLECTIONS, ofData[0] ?? ''],
    run(bytes) {
      const ends = [Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)]
      const plain = readBytes(bytes, ends)
      const quick = readBytes(bytes, ends, { kernel: featureKernel() })
      const [a, b] = [plain, quick].map(({ titles, texts, facts, refusal }) =>
        JSON.stringify({ titles, texts, facts, refusal }),
      )
      if (a !== b) throw new Error('WebAssembly and the plain reader disagree')
    },
  },
  'converting a file of another program': {
    files: [...FOREIGN, ...COLLECTIONS],
    run(bytes) {
      const input = decodeInput(bytes, decode)
      const { reading } = convertText('text' in input ? input.text : textOf(bytes), { parseXml })
      if ('problems' in reading) return
      for (const format of ['geojson', 'csv', 'linked-places'] as const)
        writeForeign(reading, format, createNoteBook())
    },
  },
  'reading Parquet': {
    files: of(
      'parquet',
      'text-snappy.parquet',
      'instants-gzip.parquet',
      'day-zstd.parquet',
      'wkb-snappy.parquet',
    ),
    async run(bytes) {
      try {
        await readAll(memorySource(bytes))
      } catch (error) {
        // What is thrown beside that is a parser's, and told as damage.
        if (!(error instanceof ParquetFault) && !isDamage(error)) throw error
      }
    },
  },
  'reading a lesson': {
    files: [`data/${LESSON}`, 'data/lessons/year-1981.json'],
    run(bytes) {
      readLesson(parseJson(textOf(bytes)).value)
      const text = textOf(bytes.subarray(0, 4000))
      parseMarkdown(text)
      unreadMarks(text)
    },
  },
  'reading references': {
    files: ['data/sources.json', 'tests/fuzz/references.bib'],
    run: (bytes) => readPasted(textOf(bytes.subarray(0, 20_000))),
  },
  'reading an address': {
    files: ['tests/fuzz/addresses.txt'],
    run(bytes) {
      for (const line of textOf(bytes).split('\n')) {
        const { view } = parseView(new URLSearchParams(line), context)
        const again = parseView(formatView(view, context), context)
        if (JSON.stringify(again.view) !== JSON.stringify(view))
          throw new Error(`${line} is not read as written`)
      }
    },
  },
  'reading dates': {
    files: ['tests/fuzz/dates.txt'],
    run(bytes) {
      for (const line of textOf(bytes).split('\n')) {
        parseDate(line)
        understandDate(line, { locale: 'en-GB' })
      }
    },
  },
}

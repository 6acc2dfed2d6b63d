import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { PMTiles } from 'pmtiles'
import { writeArchive } from '../../src/cli/basemap/pmtiles-archive'
import { createNoteBook } from '../../src/domain/convert/convert-note'
import { writeParquet } from '../../src/domain/convert/parquet/write-parquet'

/** Real files, whole or a few features of them, by what reads them: what is damaged for the parsers. */

const toBytes = (text: string) => new Uint8Array(Buffer.from(text))
const read = (path: string) => new Uint8Array(readFileSync(path))

function filesOf(folder: string, form: RegExp, most = 20_000): readonly Uint8Array[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && form.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map(read)
    .filter(({ length }) => length > 0 && length <= most)
}

/** A few items of a file of our own, as it lays them out. */
function some(path: string, of: 'features' | 'steps' | undefined, from: number, count: number): Uint8Array {
  const file = JSON.parse(readFileSync(path, 'utf8'))
  const items = of === undefined ? file : file[of]
  const few = items.slice(from, from + count)
  return toBytes(JSON.stringify(of === undefined ? few : { ...file, [of]: few }, null, 2))
}

const EVENTS = [0, 60, 120].map((from) => some('data/events.geojson', 'features', from, 2))
const OTHERS = [
  some('data/relocations.geojson', 'features', 0, 2),
  some('data/relocations.geojson', 'features', 8, 1),
  some('data/places.geojson', 'features', 0, 4),
]
export const SOURCES = [0, 100].map((from) => some('data/sources.json', undefined, from, 4))
export const ATLAS = [...EVENTS, ...OTHERS, ...SOURCES, ...filesOf('tests/fixtures/check/atlas', /json$/)]
export const LESSONS = [
  ...['from-tehran-to-manez', 'how-lists-work', 'sources-that-disagree', 'year-1981'].map((name) =>
    some(`data/lessons/${name}.json`, 'steps', 0, 2),
  ),
  ...filesOf('tests/fixtures/check/lesson', /\.json$/),
]
export const CHECKED = [...filesOf('tests/fixtures/check', /json$/, 4000), ...LESSONS, ...ATLAS]
export const TOOLS = filesOf('tests/fixtures/tools', /json$/)

const sequence = (separator: string) =>
  toBytes(
    JSON.parse(Buffer.from(EVENTS[0] ?? []).toString())
      .features.map((feature: unknown) => `${separator}${JSON.stringify(feature)}\n`)
      .join(''),
  )
const SEQUENCES = ['', '\u001e'].map(sequence)
const TABLES = filesOf('tests/fixtures/collections', /\.(?:csv|tsv)$/)
const CONVERTED = filesOf('tests/fixtures/convert', /./)
export const COLLECTIONS = [
  ...filesOf('tests/fixtures/collections', /json$/),
  ...TABLES,
  ...TOOLS,
  ...EVENTS,
  ...SEQUENCES,
]
export const FOREIGN = [...CONVERTED, ...CONVERTED, ...TABLES, ...SEQUENCES, ...OTHERS]
export const XML = filesOf('tests/fixtures/convert', /\.(?:kml|gpx)$/)

/** Packed as it is opened: KMZ, gzip, gzip of two members, UTF-16. */
export const PACKINGS: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes,
  (bytes) => zipSync({ 'a/doc.kml': bytes, 'b.png': strToU8('x') }),
  (bytes) => new Uint8Array(gzipSync(bytes)),
  (bytes) => new Uint8Array(Buffer.concat([gzipSync(bytes.subarray(0, 99)), gzipSync(bytes.subarray(99))])),
  (bytes) => new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(bytes).toString()}`, 'utf16le')),
]

const BIBTEX = `@string{press = "The Press"}
@comment{nothing}
@book{abrahamian1989, title={The {Invented} Title}, author={Doe, Jane and {A Group} and Juan de la Vega}, year=1989,
  publisher=press # { and Sons}, url={https://a.example/b%20c}, doi={10.1000/182}, langid={Persian}}
@article(b, title="On \\"Umlaute & $x^2$", journal={J\\'ournal}, date={1981-06-20/1981-07}, pages={1--9}, month=jun)
@misc{c, howpublished={\\url{https://example.org}}, note={n}, crossref={abrahamian1989}}
`
export const BIBLIOGRAPHIES = [
  toBytes(BIBTEX),
  ...SOURCES,
  ...['10.1000/182', 'https://doi.org/10.1000/182', 'https://user:word@example.org/a?b#c'].map(toBytes),
]

export const QUERIES = [
  'from=1981-06-20&to=1986&cat=attack,war&event=raid-2003&map=48.85,2.35,9&theme=dark&calendar=persian',
  'lesson=exile&step=2&event=founding-1965&panel=accounts&lens=mek~un&compare=1979~2003&axis=1980~1990',
  'file=1a2b-3c4d/walk.gpx&fields=date:when_seen,title:a\\,b,place:,order:month-first,unit:s&embed=1&q=paris',
  'data=https%3A%2F%2Fexample.org%2Fa.geojson&context=https://a.example/b.pmtiles&day=06-20&stay=with:colon&place=paris',
].map(toBytes)

export const DATES = [
  ...[
    '1981-06-20',
    '-4999-02-28/9999-12-31',
    '198X~',
    '1981-06/1981-12?',
    '2003-04-15/',
    '../1986',
    '1981-21',
  ],
  ...[
    '28 June 1981',
    '28 juin 1981',
    'about 28 September 1981 to spring 1986',
    '20/06/1981',
    '6/28/81',
    '1981-W25-6',
  ],
  ...[
    '30 Khordad 1360',
    '۳۰ خرداد ۱۳۶۰',
    '7 Tir 1360 – 8 Shahrivar',
    'late 1800s',
    '431–404 BC',
    'XVIIIe siècle',
    'early 20th c.',
  ],
  ...[
    '1981-06-20T10:00:00Z',
    '1981-06-20T23:30:00+03:30',
    '[1981, 1983..1986]',
    '{1981-06..1981-08}',
    'Y17E7',
    '48.85, 2.35',
    `48°51'N 2°21'E`,
  ],
].map(toBytes)

export const PARQUET = [
  ...filesOf('tests/fixtures/parquet', /parquet$/),
  new Uint8Array(
    writeParquet(
      { features: JSON.parse(Buffer.from(EVENTS[0] ?? []).toString()).features, members: {} },
      1,
      createNoteBook(),
    ),
  ),
]

/** A few tiles of the base map's archive, in one that is small enough to be damaged throughout. */
async function smallArchive(): Promise<readonly [archive: Uint8Array, tiles: readonly Uint8Array[]]> {
  const file = read('public/basemap/vector.pmtiles')
  const whole = new PMTiles({
    getKey: () => 'vector',
    getBytes: async (offset, length) => ({ data: file.slice(offset, offset + length).buffer }),
  })
  const at = [
    [0, 0, 0],
    [1, 1, 0],
    [2, 2, 1],
    [4, 10, 6],
  ] as const
  const found = await Promise.all(at.map(([z, x, y]) => whole.getZxy(z, x, y)))
  const tiles = found.map((tile) => new Uint8Array(tile?.data ?? []).slice(0, 20_000))
  const archive = writeArchive(
    at.map(([z, x, y], index) => ({
      z,
      x,
      y,
      data: new Uint8Array(gzipSync(tiles[index] ?? new Uint8Array())),
    })),
    {
      tileType: 'mvt',
      gzipped: true,
      minZoom: 0,
      maxZoom: 4,
      rootZoom: 1,
      metadata: { attribution: '<a href="x">A</a> & B' },
    },
  )
  return [archive, tiles]
}

export const [ARCHIVE, TILES] = await smallArchive()

/** The files of a small atlas, by their names. */
export const SMALL_ATLAS: ReadonlyMap<string, string> = new Map(
  [
    'atlas.json',
    'events.geojson',
    'places.geojson',
    'relocations.geojson',
    'sources.json',
    'lessons/the-move.json',
  ].map((name) => [name, readFileSync(join('tests/fixtures/check/atlas', name), 'utf8')]),
)

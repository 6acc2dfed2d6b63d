import { expect, it } from 'vitest'
import { decodeBytes } from '../../../src/app/collection/decode-bytes'
import { openSession } from '../../../src/app/collection/parquet-session'
import { readSource } from '../../../src/app/collection/read-source'
import type { CollectionPart } from '../../../src/domain/collection/collection-reader'
import { readFoundTable } from '../../../src/domain/collection/read-found-table'
import { textAt } from '../../../src/domain/collection/text-column'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import type { ForeignCollection } from '../../../src/domain/convert/converted'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import { readForeign } from '../../../src/domain/convert/read-foreign'
import { writeForeign } from '../../../src/domain/convert/write-foreign'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'

const fixtures = import.meta.glob<string>('/tests/fixtures/collections/*.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const tables = import.meta.glob<string>('/tests/fixtures/collections/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Days to well below a millisecond. */
const rounded = (days: number) => (Number.isFinite(days) ? Math.round(days * 864e6) / 864e6 : days)

/** What the page holds of the dates of a file, in its order. */
function datesOf({ columns: { events } }: CollectionPart) {
  return Array.from({ length: events.rows }, (_, row) => ({
    start: rounded(events.start[row] ?? Number.NaN),
    end: rounded(events.end[row] ?? Number.NaN),
    vague: rounded(events.vague?.[row] ?? 0),
    doubt: events.doubt?.[row] ?? 0,
    isDated: row < events.dated,
  }))
}

async function converted(text: string, rowGroup = 2) {
  const reading = readForeign(text, { parseXml }, createNoteBook())
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return asParquet(reading, rowGroup)
}

async function asParquet(reading: ForeignCollection, rowGroup = 2) {
  const bytes = writeParquet(reading, rowGroup, createNoteBook())
  const session = await openSession(new Blob([bytes as Uint8Array<ArrayBuffer>]), undefined)
  return session.read({}, {}, () => false)
}

// Linked Places is read as such, and says that it takes the first of several timespans.
const names = Object.keys(fixtures).filter((path) => !path.endsWith('/linked-places.geojson'))

it.each(names)('%s has the same dates after it is converted to Parquet', async (path) => {
  const text = fixtures[path] ?? ''
  const geojson = await readSource(new Blob([text]), undefined, {})
  const parquet = await converted(text)
  expect(datesOf(parquet)).toEqual(datesOf(geojson))
  // A fourth number of positions is lost, which is told.
  if (!path.endsWith('/fourth-coordinate.geojson'))
    expect(parquet.columns.shapes?.times).toEqual(geojson.columns.shapes?.times)
})

const feature = (properties: object) => ({ type: 'Feature', geometry: null, properties })
const collection = (...all: object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: all.map(feature) })

it('reads dates by what the whole column decides, though the first thousand rows tell otherwise', async () => {
  const rows = Array.from({ length: 1200 }, (_, n) => ({ n, when: n < 1100 ? '8/7/1914' : '7/25/1914' }))
  const text = collection(...rows)
  const [first] = datesOf(await converted(text, 500))
  expect(first).toMatchObject({ start: rounded(Date.UTC(1914, 6, 25) / 864e5) })
  expect(datesOf(await converted(text, 500))).toEqual(
    datesOf(await readSource(new Blob([text]), undefined, {})),
  )
})

it('keeps a `date` of its own beside the one that is read', async () => {
  const text = collection({ date: '-44', title: 'a' }, { date: 'c. 300 BCE', title: 'b' })
  expect(datesOf(await converted(text))).toEqual(datesOf(await readSource(new Blob([text]), undefined, {})))
})

it('takes the years of a table as they were read, whatever a column of them could mean', async () => {
  const [first] = datesOf(await converted('title,date,lat,lon\nKnossos,3500 BCE,35,25\n'))
  expect(first).toMatchObject({ start: datesOf(await converted(collection({ date: '-3499~' })))[0]?.start })
})

/** What the page holds of the texts of a file, in its order. */
function textsOf({ columns: { events, titles, places, categories } }: CollectionPart) {
  return Array.from({ length: events.rows }, (_, row) => ({
    title: textAt(titles, row),
    place: places?.names[places.of[row] ?? 0],
    category: categories.top[events.category[row] ?? 0]?.value,
  }))
}

/** Two metres of the map: Parquet holds positions as bounds of 32 bits. */
const NEAR = (2 * 2 ** 32) / 40_000_000

function expectSamePlaces({ columns: { events } }: CollectionPart, { columns }: CollectionPart) {
  for (let row = 0; row < events.rows; row++)
    for (const axis of ['x', 'y'] as const)
      expect(Math.abs((events[axis][row] ?? 0) - (columns.events[axis][row] ?? 0))).toBeLessThan(NEAR)
}

interface Geometry {
  readonly type: string
  readonly coordinates: number[]
}

/** The points of a collection as a table, all else of them in columns of their names. */
function tableOf(text: string): string {
  const { features } = JSON.parse(text) as { features: { geometry: Geometry | null; properties: object }[] }
  const rows = features.map(({ geometry, properties }) => {
    const { type, coordinates: [lon, lat] = [] as number[] } = geometry ?? ({} as Partial<Geometry>)
    return { ...properties, ...(type === 'Point' && { lon, lat }) } as Record<string, unknown>
  })
  const names = [...new Set(rows.flatMap(Object.keys))]
  const cell = (value: unknown) =>
    `"${String(typeof value === 'object' && value ? JSON.stringify(value) : (value ?? '')).replaceAll('"', '""')}"`
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n')
}

const ALL_TABLES = [
  ...Object.entries(tables),
  ...names.map((path) => [`${path} as a table`, tableOf(fixtures[path] ?? '')] as const),
]

it.each(ALL_TABLES)('%s has the same dates, titles and places after it is converted', async (_, text) => {
  const blob = new Blob([text])
  const reading = readFoundTable(new TextEncoder().encode(text), decodeBytes, createNoteBook())
  if (reading === undefined) {
    await expect(readSource(blob, undefined, {})).rejects.toThrow()
    return
  }
  const table = await readSource(blob, undefined, {})
  const lines = writeForeign(reading, 'geojson-seq', createNoteBook())
  for (const part of [await asParquet(reading), await readSource(new Blob([lines]), undefined, {})]) {
    expect(datesOf(part)).toEqual(datesOf(table))
    expect(textsOf(part)).toEqual(textsOf(table))
    expectSamePlaces(part, table)
  }
})

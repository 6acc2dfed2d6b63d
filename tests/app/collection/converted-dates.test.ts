import { expect, it } from 'vitest'
import { openSession } from '../../../src/app/collection/parquet-session'
import { readSource } from '../../../src/app/collection/read-source'
import type { CollectionPart } from '../../../src/domain/collection/collection-reader'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import { readForeign } from '../../../src/domain/convert/read-foreign'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'

const fixtures = import.meta.glob<string>('/tests/fixtures/collections/*.geojson', {
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

import { SpreadsheetColumns } from '../../domain/collection/spreadsheet-columns'
import { takenRows } from '../../domain/collection/taken-rows'
import { csvLines, csvText } from '../../domain/export/csv-text'
import type { JsonObject } from '../../domain/json/json-value'
import type { TimeWindow } from '../../domain/time/time-span'
import { formOf } from './form-of'
import type { ReadCollection } from './read-source'
import { recordsOf } from './take-rows'

/** Milliseconds of work after which the page gets its turn, and features between two looks at the clock. */
const TURN = 12
const LOOK = 100

/**
 * The features of rows in a window as a table (see `SpreadsheetColumns`), in the order of the file. They are read twice, since which columns
 * there are is known at the end, and in slices, so that the page stays in motion.
 */
export async function takeTable(
  collection: ReadCollection,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): Promise<Blob> {
  const rows = takenRows(collection.columns.events, passing, window)
  const columns = new SpreadsheetColumns(collection.columns.events)
  for await (const features of featuresOf(collection, rows))
    for (const { feature, row } of features) columns.see(feature, row)
  const parts: BlobPart[] = [csvText([columns.header()])]
  for await (const features of featuresOf(collection, rows))
    parts.push(csvLines(features.map(({ feature, row }) => columns.row(feature, row))))
  return new Blob(parts, { type: 'text/csv' })
}

interface RowFeature {
  readonly feature: JsonObject
  readonly row: number
}

async function* featuresOf(
  { text, rows: stored, columns }: ReadCollection,
  rows: Uint32Array,
): AsyncGenerator<readonly RowFeature[]> {
  let next = 0
  const nextRow = () => rows[next++] as number
  if (stored) {
    const offsets = Array.from(rows, (row) => columns.events.offset[row] as number)
    for await (const features of stored.featuresOf(offsets))
      yield features.map((feature) => ({ feature, row: nextRow() }))
    return
  }
  const form = await formOf(text)
  let until = performance.now() + TURN
  for await (const records of recordsOf(text, columns.events, rows))
    for (let first = 0; first < records.length; first += LOOK) {
      const features: RowFeature[] = []
      for (const record of records.slice(first, first + LOOK)) {
        const row = nextRow()
        const feature = form?.feature(record)
        if (feature) features.push({ feature, row })
      }
      yield features
      if (performance.now() < until) continue
      await new Promise((resolve) => setTimeout(resolve))
      until = performance.now() + TURN
    }
}

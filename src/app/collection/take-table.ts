import { takenRanges } from '../../domain/collection/taken-ranges'
import { TableColumns } from '../../domain/convert/csv/table-columns'
import { csvLines, csvText } from '../../domain/export/csv-text'
import type { JsonObject } from '../../domain/json/json-value'
import type { TimeWindow } from '../../domain/time/time-span'
import { formOf } from './read-collection'
import type { ReadCollection } from './read-source'
import { recordsOf } from './take-rows'

/** Features that are written at a time: some milliseconds. */
const SLICE = 500

/**
 * The features of rows in a window as a table (see `TableColumns`), in the order of the file. They are read twice, since which columns
 * there are is known at the end, and in slices, so that the page stays in motion.
 */
export async function takeTable(
  collection: ReadCollection,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): Promise<Blob> {
  const columns = new TableColumns()
  for await (const features of featuresOf(collection, passing, window))
    for (const feature of features) columns.see(feature)
  const parts: BlobPart[] = [csvText([columns.plainHeader()])]
  for await (const features of featuresOf(collection, passing, window))
    parts.push(csvLines(features.map((feature) => columns.row(feature))))
  return new Blob(parts, { type: 'text/csv' })
}

async function* featuresOf(
  { text, columns }: ReadCollection,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): AsyncGenerator<readonly JsonObject[]> {
  const form = await formOf(text)
  let features: JsonObject[] = []
  for await (const record of recordsOf(text, takenRanges(columns.events, passing, window))) {
    const feature = form?.feature(record)
    if (feature) features.push(feature)
    if (features.length < SLICE) continue
    yield features
    features = []
    await new Promise((resolve) => setTimeout(resolve))
  }
  yield features
}

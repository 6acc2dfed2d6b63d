import type { NoteBook } from './convert-note'
import type { ForeignCollection } from './converted'
import { writeCsv } from './csv/write-csv'
import { writeGeoJsonSeq } from './json/write-geojson-seq'
import { writeLinkedPlaces } from './json/write-linked-places'
import { noteNumbers } from './note-spelling'

/** Forms of text in which features are written. */
export const TEXT_FORMATS = ['csv', 'linked-places', 'geojson', 'geojson-seq'] as const

export type TextFormat = (typeof TEXT_FORMATS)[number]

/** The text of a file in a form; what it cannot carry is noted. JSON stands on one line: `formatData` lays it out. */
export function writeForeign(collection: ForeignCollection, format: TextFormat, notes: NoteBook): string {
  if (collection.spelled !== undefined) {
    if (format === 'geojson') return collection.spelled
    noteNumbers(collection.spelled, notes)
  }
  if (format === 'csv') return writeCsv(collection, notes)
  if (format === 'geojson-seq') return writeGeoJsonSeq(collection, notes)
  const { members, features } = collection
  const value =
    format === 'linked-places'
      ? writeLinkedPlaces(collection, notes)
      : { type: 'FeatureCollection', ...members, features }
  return JSON.stringify(value)
}

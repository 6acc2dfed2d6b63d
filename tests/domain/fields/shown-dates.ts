import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { readCsv } from '../../../src/domain/convert/csv/read-csv'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import type { FieldChoices } from '../../../src/domain/fields/field-choices'
import { spanEdtf } from '../../../src/domain/time/span-edtf'
import { wordDateReading } from '../../../src/i18n/word-date-way'

export type Rows = readonly Readonly<Record<string, string | number>>[]

/** The dates that the page reads, in EDTF, and how it says that they are read. */
export function shown(rows: Rows, choices: FieldChoices = {}) {
  const features = rows.map((properties) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [51, 35] },
    properties: { title: 'Event', ...properties },
  }))
  const found = findFields(features, choices)
  const first = createFeatureReader(found)
  for (const feature of features) first.read(feature)
  const fields = first.revised() ?? found
  const reader = createFeatureReader(fields)
  const read = features.map((feature) => reader.read(feature))
  const [way] = fields.date.chosen
  return {
    dates: read.map(({ span }) => span && spanEdtf(span)),
    texts: read.map(({ dateText }) => dateText),
    said: way ? wordDateReading(way) : undefined,
  }
}

/** The dates that are written where the rows become events, and whether the calendar is told. */
export function converted(rows: Rows) {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))]
  const notes = createNoteBook()
  const read = readCsv(
    lines.map((cells) => ['Title', ...cells].join(';')).join('\n'),
    { hasHeader: true },
    notes,
  )
  if ('problems' in read) throw new Error('not read')
  const features = read.features as readonly { readonly properties: Readonly<Record<string, unknown>> }[]
  return {
    dates: features.map(({ properties }) => properties.date),
    told: notes.list().find(({ code }) => code === 'calendar')?.values,
  }
}

export function column(name: string, ...values: readonly (string | number)[]): Rows {
  return values.map((value) => ({ [name]: value }))
}

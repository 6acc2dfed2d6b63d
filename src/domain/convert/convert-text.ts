import { layOutData } from '../format/format-data'
import { type ConvertNote, createNoteBook, type NoteBook } from './convert-note'
import type { ForeignCollection, Reading } from './converted'
import { type ForeignOptions, readForeign } from './read-foreign'
import type { SourceFormat } from './source-format'
import { type TextFormat, writeForeign } from './write-foreign'

/** How a text is read that another part parses, where it is XML. */
export type ConvertOptions = Omit<ForeignOptions, 'parseXml'>

/** What a text of another form holds, or why it cannot be read, and what is to be said of it. */
export interface Conversion {
  readonly reading: Reading
  readonly notes: readonly ConvertNote[]
  /** What the text was read as; undefined where it was not. */
  readonly format: SourceFormat | undefined
}

export function convertText(text: string, options: ForeignOptions): Conversion {
  const notes = createNoteBook()
  const reading = readForeign(text, options, notes)
  const list = notes.list()
  const format = list.find(({ code }) => code === 'read-as')?.values.format
  return { reading, notes: list, format: format as SourceFormat | undefined }
}

/** A collection as the text of a file, in the layout of the files of an atlas; what the format cannot carry is noted. */
export function writeText(collection: ForeignCollection, format: TextFormat, notes: NoteBook): string {
  const text = writeForeign(collection, format, notes)
  if (format === 'csv' || format === 'geojson-seq') return text
  return layOutData({ text }).text
}

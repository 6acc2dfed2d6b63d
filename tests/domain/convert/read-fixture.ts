import { readFileSync } from 'node:fs'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { type ConvertNote, createNoteBook } from '../../../src/domain/convert/convert-note'
import type { ForeignCollection } from '../../../src/domain/convert/converted'
import { type ForeignOptions, readForeign } from '../../../src/domain/convert/read-foreign'
import { type TextFormat, writeForeign } from '../../../src/domain/convert/write-foreign'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'

type Options = Omit<ForeignOptions, 'parseXml'>

/** What is made of a text, with the notes; throws where it is refused. */
export function converted(
  text: string,
  options: Options = {},
): ForeignCollection & { notes: readonly ConvertNote[] } {
  const notes = createNoteBook()
  const reading = readForeign(text, { ...options, parseXml }, notes)
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return { ...reading, notes: notes.list() }
}

/** The code of the problem with a text. */
export function refused(text: string, options: Options = {}): string | undefined {
  const reading = readForeign(text, { ...options, parseXml }, createNoteBook())
  return 'problems' in reading ? reading.problems[0]?.code : undefined
}

export function fixture(name: string): string {
  return readFileSync(`tests/fixtures/convert/${name}`, 'utf8')
}

/** A collection as a text of a format, with what that cannot carry. */
export function written(
  collection: ForeignCollection,
  format: TextFormat,
): { text: string; notes: readonly ConvertNote[] } {
  const notes = createNoteBook()
  return { text: writeForeign(collection, format, notes), notes: notes.list() }
}

/** The errors of the checker in a collection written as GeoJSON or Linked Places. */
export function errorsIn(text: string): readonly string[] {
  return checkEventsFile({ name: 'converted.geojson', text })
    .filter(({ problem }) => problem.severity === 'error')
    .map(({ problem }) => `${problem.code} ${problem.path.join('.')}`)
}

/** The notes of a code. */
export function notesOf(notes: readonly ConvertNote[], code: string): readonly ConvertNote[] {
  return notes.filter((note) => note.code === code)
}

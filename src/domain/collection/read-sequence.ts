import type { NoteBook } from '../convert/convert-note'
import { convertProblem, type ForeignCollection, type Reading } from '../convert/converted'
import type { Decode } from '../convert/decode-input'
import { noteNumbers } from '../convert/note-spelling'
import { parseJson } from '../json/json-document'
import type { Problem } from '../problem'
import type { BrokenRecord } from './record'
import { linesAt, readWholeText, type WholeText } from './whole-text'

/** Values of which it is told why they cannot be read. */
const MOST_PROBLEMS = 20

/**
 * Reads GeoJSON values that follow one another (newline-delimited, RFC 8142), which are no JSON together. Undefined of any other text;
 * where a value is broken it is refused, with the places in the text.
 *
 * @param bytes in UTF-8
 */
export function readSequence(bytes: Uint8Array, decode: Decode, notes: NoteBook): Reading | undefined {
  const whole = readWholeText(bytes, decode)
  if ('kind' in whole || whole.form.format() !== 'geojson-sequence') return undefined
  const problems = whole.broken
    .filter(({ reason }) => reason !== 'no-feature')
    .slice(0, MOST_PROBLEMS)
    .flatMap((record) => problemsOf(record, bytes, decode))
  if (problems.length > 0) return { problems }
  if (whole.features.length === 0) return convertProblem('convert/no-features')
  notes.add('read-as', { format: 'geojson-seq' })
  noteNumbers(decode(bytes, 'utf-8'), notes)
  noteOthers(whole, bytes, notes)
  return { features: whole.features, members: {} } satisfies ForeignCollection
}

/** Why a value is no JSON, at its place in the text. */
function problemsOf({ offset, size }: BrokenRecord, bytes: Uint8Array, decode: Decode): readonly Problem[] {
  const before = decode(bytes.subarray(0, offset), 'utf-8').length
  const [line = 1] = linesAt(bytes, [offset])
  const { problems } = parseJson(decode(bytes.subarray(offset, offset + size), 'utf-8').trimEnd())
  return problems.map(({ values, from, to, ...problem }) => ({
    ...problem,
    values: typeof values.line === 'number' ? { ...values, line: values.line + line - 1 } : values,
    from: from + before,
    to: to + before,
  }))
}

function noteOthers({ broken }: WholeText, bytes: Uint8Array, notes: NoteBook): void {
  const lines = linesAt(
    bytes,
    broken.map(({ offset }) => offset),
  )
  for (const line of lines) notes.add('no-feature', {}, { line, text: '' })
}

import type { Decode } from '../convert/decode-input'
import type { JsonObject } from '../json/json-value'
import { ByteWindow } from './byte-window'
import type { CollectionRefusal } from './collection-facts'
import { LinePlaces } from './line-places'
import type { BrokenRecord } from './record'
import { FORM_BEGINNING, isTooShort, LONG_FORM_BEGINNING, type RecordForm, recordForm } from './record-form'

/** Bytes that are scanned and parsed at a time. */
const PIECE = 1 << 20

/** All features of a text, as a `CollectionReader` reads them, with where each begins in its bytes. */
export interface WholeText {
  readonly form: RecordForm
  readonly features: readonly JsonObject[]
  readonly offsets: readonly number[]
  readonly broken: readonly BrokenRecord[]
}

/** Reads all features of a text whose bytes are all there, or says why it is none that is read. */
export function readWholeText(bytes: Uint8Array, decode: Decode): WholeText | CollectionRefusal {
  const form = formOf(bytes, decode)
  if ('kind' in form) return form
  const window = new ByteWindow()
  const features: JsonObject[] = []
  const offsets: number[] = []
  const broken: BrokenRecord[] = []
  for (let from = 0; from < bytes.length; from += PIECE) {
    window.append(bytes.subarray(from, from + PIECE))
    const found = form.scanner.scan(window, from + PIECE >= bytes.length)
    broken.push(...found.broken)
    const read = form.features(window, found)
    for (const feature of read.features) features.push(feature)
    for (const offset of read.offsets) offsets.push(offset)
    broken.push(...read.broken)
    window.dropBefore(form.scanner.keepFrom)
  }
  return { form, features, offsets, broken }
}

function formOf(bytes: Uint8Array, decode: Decode): RecordForm | CollectionRefusal {
  const beginning = bytes.subarray(0, FORM_BEGINNING)
  const form = recordForm(beginning, decode)
  return isTooShort(beginning, form) ? recordForm(bytes.subarray(0, LONG_FORM_BEGINNING), decode) : form
}

/** The lines, from 1, at which places in a text stand. */
export function linesAt(bytes: Uint8Array, offsets: readonly number[]): readonly number[] {
  const places = new LinePlaces(offsets)
  places.push(bytes)
  return offsets.map((offset) => places.placeOf(offset).line)
}

import type { JsonObject } from '../../json/json-value'
import { createNoteBook } from '../convert-note'
import { readForeign } from '../read-foreign'
import type { ComingXml } from './coming-xml'
import type { ParseXml } from './xml-document'
import { type XmlPiece, type XmlRecord, xmlPieces } from './xml-pieces'

/** What was read of a piece of a text. */
export interface ReadPiece {
  readonly features: readonly JsonObject[]
  /** Parts of the text that cannot be read. */
  readonly broken: readonly XmlRecord[]
  /** Index of the text up to which it has been read. */
  readonly to: number
}

/**
 * Reads the features of KML or GPX (`readKml`, `readGpx`) piece by piece, each that can be read; what cannot is told. `undefined` asks
 * for more of the text. Returns whether it is whole.
 */
export function* readXmlPieces(
  text: ComingXml,
  parseXml: ParseXml,
): Generator<ReadPiece | undefined, boolean> {
  // Nobody is told of styles and the like here: the notes would grow with the file.
  const read = (document: string) => readForeign(document, { parseXml }, createNoteBook())
  const documentOf = ({ head, tail }: XmlPiece, records: readonly XmlRecord[]) =>
    `${head}${records.map((record) => record.text).join('\n')}${tail}`
  const pieces = xmlPieces(text)
  for (;;) {
    const { value: piece, done } = pieces.next()
    if (done) return piece
    if (piece === undefined) {
      yield undefined
      continue
    }
    const to = piece.records.at(-1)?.to ?? 0
    const reading = read(documentOf(piece, piece.records))
    if ('features' in reading) {
      yield { features: reading.features.map(withItsDate), broken: [], to }
      continue
    }
    const features: JsonObject[] = []
    const broken: XmlRecord[] = []
    for (const record of piece.records) {
      const alone = read(documentOf(piece, [record]))
      if ('features' in alone) features.push(...alone.features.map(withItsDate))
      else if (alone.problems.some(({ code }) => code !== 'convert/no-features')) broken.push(record)
    }
    yield { features, broken, to }
  }
}

/** A feature with a date that could not be read in the place where dates are looked for, so that it is told. */
function withItsDate(feature: JsonObject): JsonObject {
  const { dateText, ...properties } = feature.properties as JsonObject
  return dateText === undefined || properties.date !== undefined
    ? feature
    : { ...feature, properties: { ...properties, date: dateText } }
}

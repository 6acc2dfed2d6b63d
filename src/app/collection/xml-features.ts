import type { CollectionFacts } from '../../domain/collection/collection-facts'
import type { TextFault } from '../../domain/collection/record'
import { xmlFormat } from '../../domain/convert/source-format'
import { parseXml } from '../../domain/convert/xml/parse-xml'
import { readXmlPieces } from '../../domain/convert/xml/read-xml-pieces'
import { CollectionFailure } from './collection-fault'

/** Letters of a text that is read; its tree is far larger than it. */
const LONGEST = 200_000_000

/** The features of KML or GPX as lines of GeoJSON, and what is to be said of the file that the lines do not tell. */
export interface XmlFeatures {
  readonly lines: ReadableStream<Uint8Array<ArrayBuffer>>
  facts(ofLines: CollectionFacts): CollectionFacts
  /** Where the file is broken or breaks off, in bytes of its text in UTF-8. */
  fault(): TextFault | undefined
}

/**
 * Reads the features of a text piece by piece, as they are asked for; undefined of what is neither KML nor GPX.
 *
 * @param bytes of the text as the file has it
 * @param tell told of the share of the text that has been read
 * @throws CollectionFailure where it cannot be read at all
 */
export function xmlFeatures(
  text: string,
  bytes: number,
  tell: (share: number) => void,
): XmlFeatures | undefined {
  const format = xmlFormat(text)
  if (format !== 'kml' && format !== 'gpx') return undefined
  if (text.length > LONGEST) throw new CollectionFailure({ kind: 'memory' })
  // They can grow without end.
  if (/<!ENTITY/i.test(text)) throw new CollectionFailure({ kind: 'not-features', form: 'entities' })
  const pieces = readXmlPieces(text, parseXml)
  const encoder = new TextEncoder()
  let broken = 0
  let fault: TextFault | undefined
  const faultAt = (kind: TextFault['kind'], index: number) => {
    fault ??= { kind, offset: encoder.encode(text.slice(0, index)).length }
  }
  return {
    lines: new ReadableStream(
      {
        pull(controller) {
          const { value, done } = pieces.next()
          if (done) {
            if (!value) faultAt('cut', text.length)
            return controller.close()
          }
          broken += value.broken.length
          const [first] = value.broken
          if (first) faultAt(first.to === text.length ? 'cut' : 'syntax', first.from)
          tell(value.to / text.length)
          controller.enqueue(
            encoder.encode(value.features.map((feature) => `${JSON.stringify(feature)}\n`).join('')),
          )
        },
      },
      { highWaterMark: 0 },
    ),
    facts: (ofLines) => ({
      ...ofLines,
      ...{ format, bytes, fault },
      broken: { ...ofLines.broken, syntax: ofLines.broken.syntax + broken },
    }),
    fault: () => fault,
  }
}

import type { CollectionFacts } from '../../domain/collection/collection-facts'
import type { TextFault } from '../../domain/collection/record'
import { ComingXml } from '../../domain/convert/xml/coming-xml'
import { parseXml } from '../../domain/convert/xml/parse-xml'
import { readXmlPieces } from '../../domain/convert/xml/read-xml-pieces'
import { CollectionFailure } from './collection-fault'

/** Letters of a record that is read; its tree is far larger than it. */
const LONGEST = 100_000_000

/** The features of KML or GPX as lines of GeoJSON, and what is to be said of the file that the lines do not tell. */
export interface XmlFeatures {
  readonly lines: ReadableStream<Uint8Array<ArrayBuffer>>
  facts(ofLines: CollectionFacts): CollectionFacts
  /** Where the file is broken or breaks off, in bytes of its text in UTF-8. */
  fault(): TextFault | undefined
}

/** XML as it comes. */
export interface XmlTexts {
  /** The next part; undefined at the end. */
  next(): Promise<string | undefined>
  cancel(): Promise<void>
  /** Bytes that have come. */
  readonly bytes: number
}

/**
 * Reads the features of a text piece by piece, as they are asked for and as it comes.
 *
 * @param tell told of the share of what has come that has been read
 */
export function xmlFeatures(
  format: 'kml' | 'gpx',
  texts: XmlTexts,
  tell: (share: number) => void,
): XmlFeatures {
  const text = new ComingXml()
  const pieces = readXmlPieces(text, parseXml)
  const encoder = new TextEncoder()
  let broken = 0
  let fault: TextFault | undefined
  const faultAt = (kind: TextFault['kind'], index: number) => {
    fault ??= { kind, offset: text.byteAt(index), place: text.placeOf(index) }
  }
  return {
    lines: new ReadableStream(
      {
        async pull(controller) {
          for (;;) {
            const { value, done } = pieces.next()
            if (done) {
              if (!value) faultAt('cut', text.end)
              tell(1)
              await texts.cancel()
              return controller.close()
            }
            if (value === undefined) {
              await more(text, texts)
              continue
            }
            tell(value.to / text.end)
            broken += value.broken.length
            const [first] = value.broken
            if (first) faultAt(text.isWhole && first.to === text.end ? 'cut' : 'syntax', first.from)
            if (value.features.length === 0) continue
            const lines = value.features.map((feature) => `${JSON.stringify(feature)}\n`)
            return controller.enqueue(encoder.encode(lines.join('')))
          }
        },
        cancel: () => texts.cancel(),
      },
      { highWaterMark: 0 },
    ),
    facts: (ofLines) => ({
      ...ofLines,
      ...{ format, bytes: texts.bytes, fault },
      broken: { ...ofLines.broken, syntax: ofLines.broken.syntax + broken },
    }),
    fault: () => fault,
  }
}

/** Has more of a text come: the more the longer its record is that has not ended, which is looked through each time. */
async function more(text: ComingXml, texts: XmlTexts): Promise<void> {
  const parts: string[] = []
  let letters = 0
  do {
    const part = await texts.next()
    text.isWhole = part === undefined
    parts.push(part ?? '')
    letters += part?.length ?? 0
  } while (!text.isWhole && letters < text.part.length / 2)
  text.append(parts.join(''))
  if (text.part.length > LONGEST) throw new CollectionFailure({ kind: 'memory' })
}

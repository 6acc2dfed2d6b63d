import { type UnzipFileInfo, unzipSync } from 'fflate'
import { CollectionFailure } from './collection-fault'
import { type XmlFeatures, xmlFeatures } from './xml-features'

/** Bytes of an unpacked file beyond which it is not read. */
const LARGEST = 300_000_000

interface OpenedXml {
  readonly stream: ReadableStream<Uint8Array>
  readonly xml: XmlFeatures | undefined
}

/**
 * Reads all of XML, or of a ZIP file that holds KML (KMZ), and opens it as lines of GeoJSON; what is neither KML nor GPX comes as it
 * is.
 *
 * @param tell told of the share that has been read
 * @throws CollectionFailure where it cannot be read at all
 */
export async function openXml(
  stored: ReadableStream<Uint8Array>,
  tell: (share: number) => void,
): Promise<OpenedXml> {
  const bytes = await allOf(stored)
  const isPacked = bytes[0] === 0x50
  const unpacked = isPacked ? firstKml(bytes) : bytes
  const xml = unpacked && xmlFeatures(decodeXml(unpacked), unpacked.length, tell)
  return { stream: xml?.lines ?? new Blob([bytes]).stream(), xml }
}

async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { value } = await reader.read()
    if (!value) break
    length += value.length
    if (length > LARGEST) {
      await reader.cancel().catch(() => {})
      throw new CollectionFailure({ kind: 'memory' })
    }
    chunks.push(value)
  }
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}

/** The text of XML in the encoding that it declares (https://www.w3.org/TR/xml/#charencoding), or in UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const [, label = 'utf-8'] = /^(?:ï»¿)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? []
  // UTF-16 has been turned into UTF-8, whatever it says.
  const isAscii = !/^utf-?16|^ucs|^utf-?32/i.test(label)
  try {
    return new TextDecoder(isAscii ? label : 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The first KML of a KMZ (OGC 07-147r2, annex C); undefined where there is none. */
function firstKml(bytes: Uint8Array): Uint8Array | undefined {
  let found: string | undefined
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (found !== undefined || !/\.kml$/i.test(name)) return false
    if (originalSize > LARGEST) throw new CollectionFailure({ kind: 'memory' })
    found = name
    return true
  }
  try {
    const files = unzipSync(bytes, { filter })
    return found === undefined ? undefined : files[found]
  } catch (error) {
    throw error instanceof CollectionFailure
      ? error
      : new CollectionFailure({ kind: 'not-features', form: 'packed' })
  }
}

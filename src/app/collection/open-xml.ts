import { xmlFormat } from '../../domain/convert/source-format'
import { bytesOf } from '../bytes-of'
import { CollectionFailure } from './collection-fault'
import { unzipKml } from './unzip-kml'
import { type XmlFeatures, type XmlTexts, xmlFeatures } from './xml-features'

/** Letters in which the first element is looked for. */
const BEGINNING = 20_000
/** Bytes in which its encoding is. */
const DECLARATION = 200

interface OpenedXml {
  readonly stream: ReadableStream<Uint8Array>
  readonly xml: XmlFeatures | undefined
}

/**
 * Opens XML, or a ZIP file that holds KML (KMZ), as lines of GeoJSON that come as it comes; of what is neither KML nor GPX its
 * beginning comes, by which that is told.
 *
 * @param tell told of the share of what has come that has been read
 * @throws CollectionFailure where it cannot be read at all
 */
export async function openXml(
  stored: ReadableStream<Uint8Array>,
  tell: (share: number) => void,
): Promise<OpenedXml> {
  const reader = stored.getReader()
  const cancel = () => reader.cancel().catch(() => {})
  const first = (await reader.read()).value ?? new Uint8Array()
  const begun = [first]
  const storedBytes = async () => begun.shift() ?? (await reader.read()).value
  const texts = new DecodedXml(first[0] === 0x50 ? unzipKml(storedBytes) : storedBytes, cancel)
  const beginning = await texts.begin(BEGINNING)
  const format = xmlFormat(beginning)
  if (format !== 'kml' && format !== 'gpx') {
    await cancel()
    const told = beginning === '' ? first : new TextEncoder().encode(beginning)
    return { stream: new Blob([told as Uint8Array<ArrayBuffer>]).stream(), xml: undefined }
  }
  // They can grow without end.
  if (/<!ENTITY/i.test(beginning)) {
    await cancel()
    throw new CollectionFailure({ kind: 'not-features', form: 'entities' })
  }
  const xml = xmlFeatures(format, texts, tell)
  return { stream: xml.lines, xml }
}

/** The text of XML in the encoding that it declares (https://www.w3.org/TR/xml/#charencoding), or in UTF-8. */
class DecodedXml implements XmlTexts {
  bytes = 0
  private begun: string[] = []
  private decoder: TextDecoder | undefined
  private isOver = false

  constructor(
    private readonly nextBytes: () => Promise<Uint8Array | undefined>,
    readonly cancel: () => Promise<void>,
  ) {}

  /** The beginning, which comes again: up to the first element, or so many letters. */
  async begin(most: number): Promise<string> {
    let beginning = ''
    while (beginning.length < most && xmlFormat(beginning) === undefined) {
      const text = await this.decodeNext()
      if (text === undefined) break
      beginning += text
    }
    this.begun = [beginning]
    return beginning
  }

  async next(): Promise<string | undefined> {
    return this.begun.shift() ?? this.decodeNext()
  }

  private async decodeNext(): Promise<string | undefined> {
    if (this.isOver) return undefined
    const chunk = this.decoder ? await this.nextBytes() : await this.firstBytes()
    this.isOver = chunk === undefined
    this.bytes += chunk?.length ?? 0
    this.decoder ??= decoderOf(chunk)
    return this.decoder.decode(chunk as Uint8Array<ArrayBuffer> | undefined, { stream: !this.isOver })
  }

  /** As many as the declaration of the encoding is long. */
  private async firstBytes(): Promise<Uint8Array | undefined> {
    const chunks: Uint8Array[] = []
    for (let length = 0; length < DECLARATION; ) {
      const chunk = await this.nextBytes()
      if (chunk === undefined) break
      chunks.push(chunk)
      length += chunk.length
    }
    if (chunks.length < 2) return chunks[0]
    return bytesOf(new Blob(chunks as Uint8Array<ArrayBuffer>[]))
  }
}

function decoderOf(first: Uint8Array = new Uint8Array()): TextDecoder {
  const start = new TextDecoder('windows-1252').decode(
    first.subarray(0, DECLARATION) as Uint8Array<ArrayBuffer>,
  )
  const [, label = 'utf-8'] = /^(?:ï»¿)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? []
  // UTF-16 has been turned into UTF-8, whatever it says.
  const isAscii = !/^utf-?16|^ucs|^utf-?32/i.test(label)
  try {
    return new TextDecoder(isAscii ? label : 'utf-8')
  } catch {
    return new TextDecoder()
  }
}

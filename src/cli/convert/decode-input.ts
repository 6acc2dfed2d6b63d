import { syntaxIn } from '../../domain/convert/source-format'
import { type EncodingFault, findEncodingFault } from '../../domain/json/utf8'

export interface DecodedInput {
  readonly text: string
  /** Where it is another than UTF-8. */
  readonly encoding: string | undefined
  /** Where the bytes are no UTF-8 although the format asks for it. */
  readonly fault: EncodingFault | undefined
}

/** Bytes as text. Tables come from spreadsheets: those that are no UTF-8 are read as UTF-16 by their mark, or as Windows-1252. */
export function decodeInput(bytes: Uint8Array): DecodedInput {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (marked)
    return { text: new TextDecoder(marked).decode(bytes), encoding: marked.toUpperCase(), fault: undefined }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const fault = text.includes('\uFFFD') ? findEncodingFault(bytes) : undefined
  if (fault === undefined || syntaxIn(text) !== 'table') return { text, encoding: undefined, fault }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252', fault: undefined }
}

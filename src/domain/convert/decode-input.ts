import { type EncodingFault, findEncodingFault, utf16Of } from '../json/utf8'
import { fromLatin1 } from '../json/windows-1252'
import { isNoText, syntaxIn } from './source-format'

export interface DecodedInput {
  readonly text: string
  /** Where it is another than UTF-8. */
  readonly encoding: string | undefined
  /** Where the bytes are no UTF-8 although the format asks for it. */
  readonly fault: EncodingFault | undefined
}

/** Bytes as a text of an encoding of the Encoding Standard, with its byte order mark; what is none of it becomes U+FFFD. */
export type Decode = (bytes: Uint8Array, encoding: string) => string

/** Bytes as text. Tables come from spreadsheets: those that are no UTF-8 are read as UTF-16 (`utf16Of`), or as Windows-1252. */
export function decodeInput(bytes: Uint8Array, decode: Decode): DecodedInput {
  const wide = utf16Of(bytes)
  if (wide) return { text: decode(bytes, wide), encoding: wide.toUpperCase(), fault: undefined }
  const text = decode(bytes, 'utf-8')
  const fault = text.includes('\uFFFD') ? findEncodingFault(bytes) : undefined
  const syntax = syntaxIn(text)
  // Of what is no text it is told as such when it is read.
  if (isNoText(syntax)) return { text, encoding: undefined, fault: undefined }
  if (fault === undefined || syntax !== 'table') return { text, encoding: undefined, fault }
  // Node before 22 reads it as latin-1.
  const decoded = decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, fromLatin1)
  return { text: decoded, encoding: 'Windows-1252', fault: undefined }
}

import { describe, expect, it } from 'vitest'
import { decodeInput } from '../../../src/domain/convert/decode-input'

const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
/** Reads windows-1252 as some versions of Node do. */
const latin1 = (bytes: Uint8Array, encoding: string) =>
  encoding === 'windows-1252' ? String.fromCharCode(...bytes) : decode(bytes, encoding)
const bytesOf = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))

describe('a table of a spreadsheet on Windows', () => {
  const bytes = bytesOf('title,date\nLet\x92s \x96 \x93it\x94 caf\xe9 \x80 5,1990\n')

  it.each([
    ['as the Encoding Standard says', decode],
    ['as latin-1', latin1],
  ])('has its quotation marks and dashes where the machine reads it %s', (_, machine) => {
    expect(decodeInput(bytes, machine)).toEqual({
      text: 'title,date\nLet’s – “it” café € 5,1990\n',
      encoding: 'Windows-1252',
      fault: undefined,
    })
  })
})

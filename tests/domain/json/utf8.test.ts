import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEncodingFault, findInvalidUtf8, utf16Of } from '../../../src/domain/json/utf8'

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

describe('findInvalidUtf8', { timeout: 60_000 }, () => {
  it('agrees with the decoder of the platform on any bytes', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0x9f, 0xa0, 0xed, 0xf0, 0x8f, 0x90, 0xf4, 0xf5),
    )
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), (values) => {
        const bytes = Uint8Array.from(values)
        const at = findInvalidUtf8(bytes)
        expect(at === undefined).toBe(decodes(bytes))
        if (at !== undefined) expect(decodes(bytes.slice(0, at))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('says which byte, its value, and where it stands in the decoded text', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('é𝄞 '), 0xeb, 0x7a])
    expect(findEncodingFault(bytes)).toEqual({ byte: 7, value: 'EB', encoding: undefined, at: 4 })
    expect(findEncodingFault(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]))?.encoding).toBe('UTF-16')
    expect(findEncodingFault(new TextEncoder().encode('Manëz'))).toBeUndefined()
  })
})

describe('utf16Of', () => {
  const little = (text: string) => Buffer.from(text, 'utf16le')
  const big = (text: string) => little(text).swap16()

  it.each([
    ['a mark', little('\uFEFFЖ'), 'utf-16le'],
    ['a mark', big('\uFEFFЖ'), 'utf-16be'],
    ['letters of ASCII', little('name,date\n'), 'utf-16le'],
    ['letters of ASCII', big('name,date\n'), 'utf-16be'],
    ['letters of which most are of ASCII', little('title,date\nЖук,1900\n'), 'utf-16le'],
    ['two letters', big('[]'), 'utf-16be'],
    ['plain letters', Buffer.from('name,date\n'), undefined],
    ['a zero byte here and there', Buffer.from('name\nA\0B\0C\n'), undefined],
    ['zero bytes alone', Buffer.alloc(100), undefined],
    ['numbers of four bytes', Buffer.from([1, 0, 0, 0, 2, 0, 0, 0]), undefined],
    ['one letter', little('a'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('tells by %s whether bytes are UTF-16', (_, bytes, encoding) => {
    expect(utf16Of(bytes)).toBe(encoding)
  })
})

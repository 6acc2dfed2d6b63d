import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEncodingFault, findInvalidUtf8 } from '../../../src/domain/json/utf8'

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

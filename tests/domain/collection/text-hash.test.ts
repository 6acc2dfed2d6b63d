import { expect, it } from 'vitest'
import { bytesHash, textHash } from '../../../src/domain/collection/text-hash'

// http://www.isthe.com/chongo/src/fnv/test_fnv.c
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as FNV-1a', (text, hash) => {
  expect(textHash(text)).toBe(hash)
  expect(bytesHash(Buffer.from(`"${text}"`), 1, text.length + 1)).toBe(hash)
})

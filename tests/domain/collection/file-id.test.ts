import { expect, test } from 'vitest'
import { fileId } from '../../../src/domain/collection/file-id'
import { parseLocalFile } from '../../../src/domain/view/local-file'

const bytes = (text: string) => new TextEncoder().encode(text)

test('files that differ in how they begin, or in size, have other ids', () => {
  const id = fileId(bytes('{"a"'), bytes('}'), 100)
  expect(fileId(bytes('{"a"'), bytes('}'), 100)).toBe(id)
  expect(fileId(bytes('{"b"'), bytes('}'), 100)).not.toBe(id)
  expect(fileId(bytes('{"a"'), bytes('}'), 101)).not.toBe(id)
  expect(fileId(bytes('{"a"'), bytes(']'), 100)).not.toBe(id)
})

test.each([0, 65_536, 2 ** 40])('an id of %d bytes is one that an address can name', (size) => {
  const id = fileId(bytes('x'), bytes('x'), size)
  expect(parseLocalFile(`${id}/a`)).toEqual({ id, name: 'a' })
})

import { describe, expect, it, test } from 'vitest'
import { fileId, telltaleParts } from '../../../src/domain/collection/file-id'
import { parseLocalFile } from '../../../src/domain/view/local-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const TRAITS = { name: 'a.geojson', size: 100, lastModified: 5 }

test('files that differ in name, size, time of change or what they hold have other ids', () => {
  const id = fileId(TRAITS, [bytes('{"a"'), bytes('}')])
  expect(fileId({ ...TRAITS }, [bytes('{"a"'), bytes('}')])).toBe(id)
  const others = [
    fileId({ ...TRAITS, name: 'b.geojson' }, [bytes('{"a"'), bytes('}')]),
    fileId({ ...TRAITS, size: 101 }, [bytes('{"a"'), bytes('}')]),
    fileId({ ...TRAITS, lastModified: 6 }, [bytes('{"a"'), bytes('}')]),
    fileId(TRAITS, [bytes('{"b"'), bytes('}')]),
    fileId(TRAITS, [bytes('{"a"'), bytes(']')]),
  ]
  expect(new Set([id, ...others]).size).toBe(6)
})

test.each([0, 65_536, 2 ** 40])('an id of %d bytes is one that an address can name', (size) => {
  const id = fileId({ ...TRAITS, size }, [bytes('x')])
  expect(parseLocalFile(`${id}/a`)).toEqual({ id, name: 'a' })
})

describe('telltaleParts', () => {
  it('are all of a file as long as that is little', () => {
    expect(telltaleParts(0)).toEqual([[0, 0]])
    expect(telltaleParts(1 << 20)).toEqual([[0, 1 << 20]])
  })

  it.each([(1 << 20) + 1, 2 ** 31 + 7])(
    'lie all over a file of %d bytes, its beginning and end among them',
    (size) => {
      const parts = telltaleParts(size)
      expect(parts[0]?.[0]).toBe(0)
      expect(parts.at(-1)?.[1]).toBe(size)
      const gaps = parts.slice(1).map(([from], index) => from - (parts[index]?.[1] ?? 0))
      expect(Math.max(...gaps)).toBeLessThan(size / 60)
      expect(parts.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(1 << 20)
    },
  )
})

import { expect, test } from 'vitest'
import { nodeOf } from '../../../src/domain/fix/fault'

test('a list is located once for all problems of the same texts', () => {
  const fault = {
    file: 'a.geojson',
    files: new Map([['a.geojson', '{"features": [{"id": "one"}, {"id": "two"}]}']]),
  }
  const list = nodeOf(fault, ['features'])
  expect(list).toMatchObject({ kind: 'array' })
  expect(nodeOf(fault, ['features'])).toBe(list)
  expect(nodeOf(fault, ['features', 1])).toBe(list?.items()[1])
})

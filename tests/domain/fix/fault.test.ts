import { expect, test } from 'vitest'
import { applyChanges } from '../../../src/domain/edit/text-change'
import { nodeOf, setIn } from '../../../src/domain/fix/fault'

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

test('what is put into a feature on one line stays on it', () => {
  const text = '{\n"features": [\n{ "id": "one", "properties": {}, "geometry": null }\n]\n}\n'
  const fault = { file: 'a.geojson', files: new Map([['a.geojson', text]]) }
  const set = (path: (string | number)[], value: unknown) => applyChanges(text, setIn(fault, path, value))
  expect(set(['features', 0, 'properties', 'claims'], [{ date: '1' }])).toBe(
    text.replace('{}', '{ "claims": [{ "date": "1" }] }'),
  )
  expect(set(['features', 0, 'geometry'], { of: 1 })).toBe(text.replace('null', '{ "of": 1 }'))
})

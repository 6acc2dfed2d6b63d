import { expect, test } from 'vitest'
import { setAt } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
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

test('an item goes with its line, and no list is read for it', () => {
  const text = '[\n  1,\n  [2, 2],\n  3\n]'
  const fault = { file: 'a.json', files: new Map([['a.json', text]]) }
  const without = (index: number, now = fault) =>
    applyChanges(now.files.get('a.json') ?? '', setIn(now, [index], undefined))
  expect([0, 1, 2, 3].map((index) => without(index))).toEqual([
    '[\n  [2, 2],\n  3\n]',
    '[\n  1,\n  3\n]',
    '[\n  1,\n  [2, 2]\n]',
    text,
  ])
  expect(without(0, { file: 'a.json', files: new Map([['a.json', '[ 1 ]']]) })).toBe('[]')
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

test('an id that a feature lacks is put where the form puts it, and one that moves keeps its spelling', () => {
  const text = '{"features":[{"type":"Feature","properties":{"at":[1.0,2e0]}}]}'
  const files = new Map([['a.geojson', text]])
  const set = (path: (string | number)[], value: unknown) => {
    const changes = setIn({ file: 'a.geojson', files }, path, value)
    expect(setAt(openFile('a.geojson', text), path, value) ?? []).toEqual(changes)
    return applyChanges(text, changes)
  }
  expect(set(['features', 0, 'id'], 'x')).toBe(text.replace('"Feature"', '"Feature","id":"x"'))
  expect(set(['features', 0, 'properties', '2020'], 1)).toBe(text.replace('2e0]', '2e0],"2020":1'))
  expect(set(['features', 0, 'properties', 'at'], [2, 1])).toBe(text.replace('1.0,2e0', '2e0,1.0'))
  expect(set(['features', 3, 'id'], 'x')).toBe(text)
})

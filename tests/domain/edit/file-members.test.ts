import { expect, test } from 'vitest'
import { setAt } from '../../../src/domain/edit/edit-file'
import { changeFile, type EditedFile, openFile } from '../../../src/domain/edit/edited-file'
import { fileMembers, revertFileMember } from '../../../src/domain/edit/file-members'
import type { JsonPath } from '../../../src/domain/json/json-value'

const COLLECTION =
  '{\n  "type": "FeatureCollection",\n  "name":  "\\u0061",\n  "features": [\n    { "id": 1 }\n  ],\n  "licence": "x"\n}\n'
const set = (file: EditedFile, path: JsonPath, value: unknown) =>
  changeFile(file, setAt(file, path, value) ?? [])

test('members on both sides of the features are told and taken back to the letter, the features aside', () => {
  const opened = openFile('a.geojson', COLLECTION)
  const now = set(set(set(opened, ['name'], 'b'), ['licence'], undefined), ['features', 0, 'id'], 2)
  const members = fileMembers(opened, now)
  expect(members.map(({ path, before, after }) => [path, before, after])).toEqual([
    [['name'], 'a', 'b'],
    [['licence'], 'x', undefined],
  ])
  const back = members.reduce(
    (file, member) => changeFile(file, revertFileMember(member, opened, file) ?? []),
    now,
  )
  expect(back.text).toBe(COLLECTION.replace('"id": 1', '"id": 2'))
})

test('none are told of what is spelt otherwise, is a list, or is broken', () => {
  const opened = openFile('a.geojson', COLLECTION)
  expect(fileMembers(opened, openFile('a.geojson', COLLECTION.replace('  "name"', '"name"')))).toEqual([])
  expect(fileMembers(opened, openFile('a.geojson', COLLECTION.replace('"x"', '"x')))).toEqual([])
  expect(fileMembers(openFile('s.json', '[1]'), openFile('s.json', '[ 1]'))).toEqual([])
})

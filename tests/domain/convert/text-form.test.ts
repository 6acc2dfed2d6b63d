import { expect, it } from 'vitest'
import { fileRoles } from '../../../src/domain/check/file-roles'
import { textForm } from '../../../src/domain/convert/text-form'
import { openFile } from '../../../src/domain/edit/edited-file'

it.each([
  ['', 'blank'],
  ['\uFEFF \n', 'blank'],
  ['<!doctype html><p>x</p>', 'markup'],
  ['{"type":"Feature","geometry":null,"properties":{}}', 'json'],
  ['title,lat,lon\nA,1,2\n', 'other'],
])('tells what %j seems to be', (text, form) => {
  expect(textForm(text)).toBe(form)
})

it('knows a lesson that is opened alone', () => {
  const role = (value: unknown) => {
    const file = openFile('a.json', JSON.stringify(value))
    return fileRoles(new Map([[file.name, file]])).get(file.name)
  }
  expect(role({ $schema: '../schemas/lesson.schema.json', title: 'L' })).toBe('lesson')
  expect(role({ title: 'L', steps: [] })).toBe('lesson')
  expect(role({ type: 'Feature', steps: [] })).toBe('other')
  expect(role({ title: 'L' })).toBe('other')
})

import { expect, test } from 'vitest'
import { columnLabel } from '../../../src/app/edit/column-labels'
import type { TableColumn } from '../../../src/domain/table/table-columns'

const column = (...path: readonly string[]): TableColumn => ({
  key: path.join('.'),
  path,
  name: path.at(-1) ?? '',
  kind: 'text',
})

test('columns of the files of an atlas are called as the fields of their forms', () => {
  expect(columnLabel('events', column('properties', 'dateNote'))).toBe('Note on the date')
  expect(columnLabel('relocations', column('properties', 'title'))).toBe('Title')
  expect(columnLabel('sources', column('container-title'))).toBe('Published in')
  expect(columnLabel('events', column('id'))).toBe('Id')
})

test('columns of a file of anybody’s keep their own names', () => {
  expect(columnLabel('other', column('properties', 'title'))).toBeUndefined()
  expect(columnLabel('sources', column('custom'))).toBeUndefined()
  expect(columnLabel('sources', column('constructor'))).toBeUndefined()
})

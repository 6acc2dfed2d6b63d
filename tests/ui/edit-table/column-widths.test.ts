import { expect, test } from 'vitest'
import { memberColumn, type TableColumn } from '../../../src/domain/table/table-columns'
import { usualLength } from '../../../src/domain/table/usual-length'
import { columnWidth } from '../../../src/ui/edit-table/column-widths'

const column = (name: string, kind: TableColumn['kind']): TableColumn => ({
  ...memberColumn(name, 'item'),
  kind,
})
const COLUMNS = [column('title', 'text'), column('date', 'date'), column('note', 'text')]

test('what short texts leave free goes to long titles', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({
    title: 'The railway is opened, with speeches'.repeat(at === 7 ? 9 : 1),
    date: '1911-05',
    note: 'x'.repeat(90),
  }))
  const texts = COLUMNS.map((each) => ({ cells: usualLength(rows, each), heading: each.name.length }))
  const [title = 0, date = 0, note] = COLUMNS.map((_, at) => columnWidth(COLUMNS, at, new Map(), texts))
  expect(title).toBeGreaterThan(280)
  expect(title).toBeLessThan(300)
  expect(date).toBe(104)
  expect(note).toBe(160)
  expect(columnWidth(COLUMNS, 1, new Map([['date', 50]]), texts)).toBe(50)
})

test('columns without any text have the width of their kind', () => {
  const texts = COLUMNS.map((each) => ({ cells: usualLength([{ title: '' }], each), heading: 4 }))
  expect(COLUMNS.map((_, at) => columnWidth(COLUMNS, at, new Map(), texts))).toEqual([216, 168, 160])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cslKind } from '../../../src/domain/bibliography/csl-text'
import { type Arrangement, arrangeRows } from '../../../src/domain/table/arrange-rows'
import {
  AS_WRITTEN,
  cellText,
  isTextual,
  readCell,
  readNumber,
  shownText,
} from '../../../src/domain/table/cell-text'
import { columnWindow } from '../../../src/domain/table/column-window'
import { looksLikeDate } from '../../../src/domain/table/date-shape'
import { countMembers, type MemberCount, type Rows } from '../../../src/domain/table/member-count'
import { planBulk } from '../../../src/domain/table/plan-bulk'
import { planPaste } from '../../../src/domain/table/plan-paste'
import { rowWindow, scrollToRow } from '../../../src/domain/table/row-window'
import { columnsOf, keptColumns, type TableColumn } from '../../../src/domain/table/table-columns'
import { readTsv, writeTsv } from '../../../src/domain/table/tsv'

const point = (id: string, properties: object, coordinates = [51, 35]) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties,
})
const FEATURES = [
  point('a', { title: 'Zürich', date: '1986', size: 10, tags: ['x'] }),
  undefined,
  point('b', { title: 'Manëz', date: '1981-06-20/..', size: 9, code: '12' }),
  { type: 'Feature', id: 'c', geometry: null, properties: { title: 'apple', date: '-0044' } },
]
function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const COLUMNS = columnsOf(finish(countMembers(FEATURES, 'feature')))
const column = (name: string) => COLUMNS.find((found) => found.name === name) as TableColumn

function arrange(change: Partial<Arrangement>): number[] {
  const all = { features: FEATURES, filter: { text: '', columns: COLUMNS }, locale: 'en' }
  return finish(arrangeRows({ ...all, ...change }))
}

test('columns begin with what a row is read by, and end with position and what is nested, each with its kind', () => {
  expect(COLUMNS.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'title text',
    'date date',
    'size number',
    'code text',
    'id text',
    'longitude number',
    'latitude number',
    'tags nested',
  ])
})

test('a file that is only begun has columns for title and date', () => {
  const names = (rows: Rows) => columnsOf(finish(countMembers(rows, 'feature'))).map(({ name }) => name)
  const begun = ['title', 'date', 'id', 'longitude', 'latitude']
  expect(names([])).toEqual(begun)
  expect(names([point('a', { title: 'x' })])).toEqual(begun)
  expect(names([point('a', { name: 'x' })])).not.toContain('title')
})

test('what a column holds in which no row has anything yet is known of the schema', () => {
  const rows = [point('a', { title: 'x', priority: '', weight: '' })]
  const known = new Map([['priority', 'number'] as const])
  const columns = columnsOf(finish(countMembers(rows, 'feature')), [], known)
  const kindOf = (name: string) => columns.find((each) => each.name === name)
  expect(kindOf('priority')?.kind).toBe('number')
  expect(kindOf('weight')?.kind).toBe('text')
  expect(readCell('2', '', kindOf('priority') as TableColumn)).toEqual({ value: 2 })
  expect(readCell('two', '', kindOf('priority') as TableColumn)).toBeUndefined()
})

test('the id stays first where few rows have a title', () => {
  const rows = [point('a', { size: 1 }), point('b', { size: 2 }), point('c', { title: 'x' })]
  expect(columnsOf(finish(countMembers(rows, 'feature')))[0]?.name).toBe('id')
})

const SOURCES = [
  {
    id: 'x-2023',
    title: 'Terrorism',
    author: [{ family: 'Boltuc', given: 'Silvia' }, { literal: 'RAND' }],
    issued: { 'date-parts': [[2023, 5]] },
    custom: { perspective: 'scholar' },
  },
  { id: 'y', title: 'Foundation', issued: { 'date-parts': [[1988]], circa: true } },
]
const SOURCE_COLUMNS = columnsOf(finish(countMembers(SOURCES, 'item')))
const sourceColumn = (name: string) => SOURCE_COLUMNS.find((found) => found.name === name) as TableColumn

test('sources have columns for their members, with authors and dates as text that can be edited', () => {
  expect(SOURCE_COLUMNS.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    'title text',
    'author csl-names',
    'issued csl-date',
    'id text',
    'custom nested',
  ])
  const [first, second] = SOURCES
  const author = cellText(first?.author)
  expect(author).toBe('Boltuc, Silvia; RAND')
  expect(readCell('Boltuc, Silvia; Katzman, K.', first?.author, sourceColumn('author'))).toEqual({
    value: [
      { family: 'Boltuc', given: 'Silvia' },
      { family: 'Katzman', given: 'K.' },
    ],
  })
  const issued = sourceColumn('issued')
  expect(readCell('1999-05-12', first?.issued, issued)).toEqual({ value: { 'date-parts': [[1999, 5, 12]] } })
  expect(readCell('03/04/1999', first?.issued, issued)).toBeUndefined()
  const readDate = (text: string) => (text === '12 May 1999' ? '1999-05-12' : text)
  const inWords = { ...AS_WRITTEN, readDate }
  for (const before of [first?.issued, undefined])
    expect(readCell('12 May 1999', before, issued, inWords)).toEqual({
      value: { 'date-parts': [[1999, 5, 12]] },
    })
  expect(readCell('in May', first?.issued, issued, inWords)).toBeUndefined()
  expect(isTextual(first?.issued, issued)).toBe(true)
  expect(isTextual(second?.issued, issued)).toBe(false)
})

test('names and dates of CSL-JSON that a text would not hold whole are left to the form', () => {
  const names = [
    [{ family: 'Gogh', given: 'V.', 'dropping-particle': 'van' }],
    [{ literal: 'A; B' }],
    [{ literal: 'A, B' }],
    [],
    [{}],
    ['x'],
  ]
  expect(names.map(cslKind)).toEqual(names.map(() => undefined))
  expect(cslKind({ 'date-parts': [['2023']] })).toBeUndefined()
})

const VALUES = fc.oneof(
  fc.constantFrom<unknown>('1981-06', 'word', 7, true, null),
  fc.constantFrom<unknown>(['x'], { 'date-parts': [[1988]] }, [{ literal: 'RAND' }]),
)
const ROWS = fc.array(
  fc.option(fc.record({ properties: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), VALUES) }), {
    nil: undefined,
  }),
)

test('a count that goes on from one of before is that of counting anew', () => {
  fc.assert(
    fc.property(ROWS, ROWS, fc.nat(), fc.nat(), (rows, others, from, length) => {
      const before = finish(countMembers(rows, 'feature'))
      const after: Rows = [...rows].toSpliced(from % (rows.length + 1), length % 5, ...others)
      const plain = ({ ids, members }: MemberCount) => ({
        ids,
        members: Object.fromEntries([...members].map(([key, tally]) => [`-${key}`, tally])),
      })
      expect(plain(finish(countMembers(after, 'feature', before)))).toEqual(
        plain(finish(countMembers(after, 'feature'))),
      )
    }),
  )
})

test('an edit of a cell looks at its row only, and leaves the columns the very same', () => {
  let reads = 0
  const watched = (properties: object) =>
    Object.defineProperty({}, 'properties', { get: () => ++reads && properties }) as { properties: object }
  const rows = Array.from({ length: 1000 }, (_, size) => watched({ size }))
  const before = finish(countMembers(rows, 'feature'))
  reads = 0
  const after = finish(countMembers(rows.with(500, watched({ size: 3 })), 'feature', before))
  expect(reads).toBe(2)
  const columns = columnsOf(before)
  expect(keptColumns(columns, columnsOf(after))).toBe(columns)
})

test('dates are told by their shape', () => {
  const dates = [
    '1986',
    '1981-06~',
    '198X',
    '-0044-03-15',
    '1981-06-20/..',
    '../1990',
    '[1990, 1992]',
    'Y-17000',
  ]
  expect(dates.filter((text) => !looksLikeDate(text))).toEqual([])
  expect(['1234-567', 'mek-1981', '12', '', 'In 1981', '1981 and on'].filter(looksLikeDate)).toEqual([])
})

test('a cell keeps its kind', () => {
  expect(readCell('12', 3, column('size'))).toEqual({ value: 12 })
  expect(readCell('12', '3', column('size'))).toEqual({ value: '12' })
  expect(readCell('12', undefined, column('size'))).toEqual({ value: 12 })
  expect(readCell('twelve', 3, column('size'))).toBeUndefined()
  expect(readCell('TRUE', false, column('title'))).toEqual({ value: true })
  expect(readCell('', 'x', column('title'))).toEqual({ value: undefined })
  expect(readCell('', 51, column('longitude'))).toBeUndefined()
  expect(readCell('x', ['a'], column('tags'))).toBeUndefined()
  expect(readCell('["b"]', ['a'], column('tags'))).toEqual({ value: ['b'] })
})

test('numbers are read with point or comma, not where a comma is ambiguous', () => {
  expect(['1.5', '1,5', '\u22122', '1,234', '0x10', ''].map(readNumber)).toEqual([
    1.5,
    1.5,
    -2,
    undefined,
    undefined,
    undefined,
  ])
})

test('nested values are shown by their texts', () => {
  expect(shownText([{ by: 'x', n: 1 }, 'y', 3])).toBe('x, y, 3')
  expect(shownText('x'.repeat(2000))).toHaveLength(1001)
  expect(cellText('x'.repeat(2000))).toHaveLength(2000)
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = { deep }
  expect(shownText(deep)).toBe('…')
  expect(cellText(deep)).toBe('…')
  expect(shownText({ 'date-parts': [[1988, 6]], circa: true })).toBe('1988-06')
})

test('of a long list a cell looks at no more than it shows', () => {
  const unread = {
    get family(): string {
      throw new Error('read')
    },
  }
  const list: unknown[] = Array(5000).fill(1)
  list[4000] = unread
  expect(shownText(list)).toBe(`${'1, '.repeat(27).slice(0, 80)}…`)
})

test('sorts numbers by value, dates by time, texts by the language; empty cells stay last', () => {
  expect(arrange({ sort: { column: column('size'), descending: false } })).toEqual([2, 0, 1, 3])
  expect(arrange({ sort: { column: column('size'), descending: true } })).toEqual([0, 2, 1, 3])
  expect(arrange({ sort: { column: column('date'), descending: false } })).toEqual([3, 2, 0, 1])
  expect(arrange({ sort: { column: column('title'), descending: false } })).toEqual([3, 2, 0, 1])
})

test('sorting is stable and agrees with the sort of the language', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (sizes) => {
      const features = sizes.map((size) => point('x', { size }))
      const rows = arrange({ features, sort: { column: column('size'), descending: false } })
      const expected = sizes.map((_, at) => at).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
      expect(rows).toEqual(expected)
    }),
  )
})

test('filters by folded text, over some columns, and to given rows', () => {
  expect(arrange({ filter: { text: 'manez', columns: COLUMNS } })).toEqual([2])
  expect(arrange({ filter: { text: 'manez', columns: [column('date')] } })).toEqual([])
  expect(arrange({ filter: { text: '', columns: COLUMNS, only: new Set([1, 3]) } })).toEqual([1, 3])
})

test('what is copied is pasted as it was', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a"\t\r\n=]*$/))
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    )
  fc.assert(
    fc.property(grid, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows)
    }),
  )
})

test('reads what Excel and Google Sheets write', () => {
  expect(readTsv('a\t"two\nlines"\r\nb\tc\r\n')).toEqual([
    ['a', 'two\nlines'],
    ['b', 'c'],
  ])
  expect(readTsv('"So" it was\tb\nc\td')).toEqual([
    ['"So" it was', 'b'],
    ['c', 'd'],
  ])
})

const TABLE = { features: FEATURES, rows: [3, 2, 0], columns: COLUMNS, shape: 'feature' } as const

test('one value fills a range, in the order shown', () => {
  const plan = planPaste([['New']], { top: 0, bottom: 1, left: 0, right: 0 }, TABLE)
  expect(plan.sets).toEqual([
    { index: 3, path: ['properties', 'title'], value: 'New' },
    { index: 2, path: ['properties', 'title'], value: 'New' },
  ])
})

test('a paste says what did not fit or was of another kind, and adds rows below the end', () => {
  const plan = planPaste(
    [
      ['1999', 'nine', 'beyond'],
      ['2000', '5', ''],
    ],
    { top: 2, bottom: 2, left: 1, right: 1 },
    { ...TABLE, columns: COLUMNS.slice(0, 3) },
  )
  expect(plan).toEqual({
    sets: [{ index: 0, path: ['properties', 'date'], value: '1999' }],
    added: [{ type: 'Feature', geometry: null, properties: { date: '2000', size: 5 } }],
    columnsLeft: 1,
    refused: 1,
  })
})

test('no position is written into what has no point', () => {
  const plan = planPaste([['1', '2']], { top: 0, bottom: 0, left: 5, right: 6 }, TABLE)
  expect(plan).toMatchObject({ sets: [], refused: 2 })
})

test('rows pasted below a list of sources become items of it', () => {
  const plan = planPaste(
    [['New', 'RAND', '1999-05', 'z']],
    { top: 2, bottom: 2, left: 0, right: 0 },
    {
      features: SOURCES,
      rows: [0, 1],
      columns: SOURCE_COLUMNS,
      shape: 'item',
    },
  )
  expect(plan.added).toEqual([
    { id: 'z', title: 'New', author: [{ literal: 'RAND' }], issued: { 'date-parts': [[1999, 5]] } },
  ])
})

test('a bulk change names only the rows that change', () => {
  const all = [0, 1, 2, 3]
  expect(
    planBulk({ kind: 'replace', find: 'a', text: '$&' }, column('title'), FEATURES, all).map((r) => r.after),
  ).toEqual(['M$&nëz', '$&pple'])
  expect(planBulk({ kind: 'set', text: '9' }, column('size'), FEATURES, all).map((r) => r.index)).toEqual([
    0, 3,
  ])
  expect(planBulk({ kind: 'number' }, column('code'), FEATURES, all)).toEqual([
    { index: 2, before: '12', after: 12 },
  ])
  expect(planBulk({ kind: 'clear' }, column('tags'), FEATURES, all).map((r) => r.index)).toEqual([0])
})

test('the last of very many rows can be seen, within the height that browsers lay out', () => {
  const scroll = { count: 5_000_000, rowHeight: 32, scrollTop: 0, view: 600 }
  const scrollTop = scrollToRow(4_999_999, scroll)
  const window = rowWindow({ ...scroll, scrollTop })
  expect(window.end).toBe(5_000_000)
  expect(window.height).toBeLessThan(17_000_000)
  const bottom = window.offset + (window.end - window.first) * 32
  expect(bottom).toBeCloseTo(scrollTop + 600, 3)
})

test('columns in view are those that a place of the scroll bar shows, and one to each side', () => {
  const widths = [200, 100, 100, 100, 100, 100]
  expect(columnWindow({ widths, scrolled: 0, view: 300 })).toEqual({ first: 0, end: 3 })
  expect(columnWindow({ widths, scrolled: 350, view: 150 })).toEqual({ first: 1, end: 5 })
  expect(columnWindow({ widths, scrolled: 0, view: 0 })).toEqual({ first: 0, end: 6 })
})

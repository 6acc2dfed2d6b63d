import { expect, it } from 'vitest'
import { readGeometry } from '../../../src/domain/collection/read-geometry'
import { type DraftRow, RowDraft } from '../../../src/domain/collection/row-draft'
import { SHAPE } from '../../../src/domain/collection/shape-columns'
import { textAt } from '../../../src/domain/collection/text-column'
import { readSpan } from '../../../src/domain/time/read-span'

const LINE = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
}
const RINGS = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [9, 0],
      [0, 9],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [1, 2],
      [1, 1],
    ],
  ],
}

function spanOf(date: string) {
  if (date === '') return undefined
  const read = readSpan(date)
  return 'span' in read ? read.span : undefined
}

function draftOf(
  rows: readonly (Partial<DraftRow> & { date?: string; geometry?: unknown; moments?: Float64Array })[],
  mostVertices?: number,
) {
  const draft = new RowDraft(mostVertices)
  for (const [index, { date = '', geometry, moments, ...row }] of rows.entries())
    draft.add(
      {
        span: spanOf(date),
        title: `${index}`,
        category: '',
        place: '',
        id: index,
        offset: index * 10,
        size: index,
        ...row,
      },
      readGeometry(geometry, moments),
    )
  return draft
}

function build(draft: RowDraft) {
  return draft.build(draft.order())
}

it('puts rows into time order with those without a date last', () => {
  const draft = draftOf([
    {},
    { date: '1990-01-02' },
    { date: '1990' },
    { date: '../1980' },
    { date: '1990-01-01' },
    { date: 'no date' },
  ])
  const { events, titles, ids } = build(draft)
  expect(Array.from({ length: 6 }, (_, row) => textAt(titles, row))).toEqual(['3', '2', '4', '1', '0', '5'])
  expect([...ids]).toEqual([3, 2, 4, 1, 0, 5])
  expect(events).toMatchObject({ rows: 6, dated: 4 })
  expect([...events.start]).toEqual([-Infinity, 7305, 7305, 7306, Infinity, Infinity])
  expect([...events.end]).toEqual([4018, 7670, 7306, 7307, Infinity, Infinity])
  expect([...(events.vague ?? [])]).toEqual([0, 364, 0, 0, 0, 0])
  expect([...events.offset]).toEqual([30, 20, 40, 10, 0, 50])
  expect([...events.size]).toEqual([3, 2, 4, 1, 0, 5])
})

it('has a column of doubts where there are some', () => {
  const dates = ['1990~', '1991?', '1992%/1993', '1994', '../1980~', '1995/', '']
  const { doubt } = build(draftOf(dates.map((date) => ({ date })))).events
  expect([...(doubt ?? [])]).toEqual([1, 1, 2, 3, 0, 4, 0])
  expect(build(draftOf([{ date: '1990' }, {}])).events.doubt).toBeUndefined()
})

it('has no column of vague days where each start is known', () => {
  expect(build(draftOf([{ date: '1990-01-02' }, {}])).events.vague).toBeUndefined()
})

it('ranks categories by rows and puts all behind the seventh together', () => {
  const names = ['i', 'h', 'h', ...'abcdefg'.repeat(3).split(''), 'b', '']
  const { events, categories } = build(draftOf(names.map((category) => ({ category }))))
  expect(categories.top.map(({ value, count }) => `${value}${count}`)).toEqual([
    'b4',
    'a3',
    'c3',
    'd3',
    'e3',
    'f3',
    'g3',
  ])
  expect(categories.values.map(({ value }) => value).join('')).toBe('bacdefghi')
  expect(categories).toMatchObject({ distinct: 9, none: 1 })
  expect([...events.category].slice(0, 5)).toEqual([7, 7, 7, 1, 0])
  expect(events.category.at(-1)).toBe(7)
})

it('keeps places unless nearly all differ', () => {
  const some = draftOf([{ place: 'Paris' }, {}, { place: 'Ur', date: '1990' }, { place: 'Paris' }])
  expect(build(some).places).toEqual({
    of: Uint16Array.of(2, 1, 0, 1),
    names: ['', 'Paris', 'Ur'],
    counts: Uint32Array.of(0, 2, 1),
  })
  expect(build(draftOf([{}])).places).toBeUndefined()
  expect(
    build(draftOf(Array.from({ length: 1500 }, (_, index) => ({ place: `p${index}` })))).places,
  ).toBeUndefined()
  const many = draftOf(
    Array.from({ length: 70_000 }, (_, index) => ({ place: `p${index}`, category: `c${index}` })),
  )
  expect(build(many).places).toBeUndefined()
  expect(build(many).categories).toMatchObject({ distinct: 65_535, none: 0 })
})

it('keeps shapes by the row that they come to', () => {
  const draft = draftOf([
    { geometry: RINGS },
    { geometry: { type: 'Point', coordinates: [1, 2] } },
    { geometry: LINE, date: '1990' },
    { geometry: LINE, date: '1980', moments: Float64Array.of(1, 2, 3) },
  ])
  const { shapes } = build(draft)
  expect(shapes && [...shapes.row]).toEqual([0, 1, 2])
  expect(shapes && [...shapes.kind]).toEqual([SHAPE.track, SHAPE.line, SHAPE.polygon])
  expect(shapes && [...shapes.firstPart]).toEqual([0, 1, 2, 4])
  expect(shapes && [...shapes.firstVertex]).toEqual([0, 3, 6, 10, 14])
  expect(shapes?.times && [...shapes.times.slice(0, 4)]).toEqual([1, 2, 3, Number.NaN])
  expect(shapes?.x[0]).toBe(2 ** 31)
  expect(shapes?.x[7]).toBe(readGeometry({ type: 'Point', coordinates: [9, 0] }).x)
})

it('counts the rows whose shapes find no room', () => {
  const draft = draftOf([{ geometry: LINE }, { geometry: RINGS }, { geometry: LINE }], 6)
  expect(build(draft).shapes?.row).toHaveLength(2)
  expect(draft.shapes.left).toBe(1)
})

it('grows, and what it built stays as it was', () => {
  const draft = draftOf(
    Array.from({ length: 5000 }, (_, index) => ({ date: '1990', offset: index, geometry: LINE })),
  )
  const built = build(draft)
  draft.add(
    { span: spanOf('1980'), title: 'x', category: '', place: '', id: 1, offset: 9, size: 1 },
    readGeometry(LINE),
  )
  expect(built.events.offset).toEqual(Float64Array.from({ length: 5000 }, (_, index) => index))
  expect(built.shapes?.row).toHaveLength(5000)
  expect(build(draft).events).toMatchObject({ rows: 5001, dated: 5001 })
})

it('builds the same the last time', () => {
  const rows = [{ date: '1990', geometry: LINE, category: 'c', place: 'p' }, { date: '1980' }, {}]
  const draft = draftOf(rows)
  expect(draft.build(draft.order(), true)).toEqual(build(draftOf(rows)))
})

it('builds the same the last time where columns are put in order into one another', () => {
  const years = Array.from({ length: 4096 }, (_, row) => ({
    date: String(1000 + ((row * 7919) % 1013)),
    title: `Of ${row}`,
  }))
  const draft = draftOf(years)
  const whole = draft.build(draft.order(), true)
  expect(whole).toEqual(build(draftOf(years)))
  const buffers = [whole.events.start, whole.events.end, whole.events.offset, whole.ids, whole.events.x].map(
    (column) => column.buffer,
  )
  expect(new Set(buffers).size).toBe(buffers.length)
})

it.each([
  ['a little more', 0, 5120],
  ['for as many rows as are expected', 9000, 9000],
  ['never for many more than there are', 1e9, 32_768],
])('makes room %s', (_, expected, room) => {
  const draft = draftOf([])
  draft.expected = expected
  for (let row = 0; row <= 4096; row++) draft.begin(row, 1)
  expect(draft.columns.start.length).toBe(room)
  expect([draft.rows, draft.columns.offset[4095], draft.columns.offset[4096]]).toEqual([4097, 4095, 4096])
})

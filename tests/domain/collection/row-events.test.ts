import { describe, expect, it } from 'vitest'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { isRowId, rowEvents } from '../../../src/domain/collection/row-events'
import { civilToDays } from '../../../src/domain/time/days'

const day = civilToDays(1986, 6, 7)
const columns: EventColumns = {
  rows: 2,
  dated: 1,
  start: Float64Array.of(day, Number.POSITIVE_INFINITY),
  end: Float64Array.of(day + 1, Number.POSITIVE_INFINITY),
  vague: undefined,
  doubt: undefined,
  x: Uint32Array.of(2 ** 31, 0),
  y: Uint32Array.of(2 ** 31, 0),
  category: Uint8Array.of(1, 7),
  offset: Float64Array.of(400, 40),
  size: Uint32Array.of(100, 100),
}
const source = {
  columns,
  shapes: undefined,
  titleOf: (row: number) => `title ${row}`,
  placeOf: () => '',
  hasOwnPlaces: false,
  categories: ['a', 'b'],
}
const { eventAt, rowOf } = rowEvents(source)

describe('rowEvents', () => {
  it('makes the event of a row', () => {
    expect(eventAt(0)).toMatchObject({
      ...{ id: 'b400', title: 'title 0', date: '1986-06-07', position: [0, 0], category: 'b', claims: [] },
      span: { earliestStart: day, latestEnd: day + 1, precision: 'day' },
    })
  })

  it('leaves out the date and the position of a row without', () => {
    expect(eventAt(1)).toMatchObject({
      id: 'b40',
      date: '',
      span: undefined,
      position: undefined,
      category: '',
    })
  })

  it('says a place that its title holds again only where others have it too', () => {
    const placeOf = (row: number) => ['title 0', 'elsewhere'][row] ?? ''
    const places = (hasOwnPlaces: boolean) => {
      const events = rowEvents({ ...source, placeOf, hasOwnPlaces })
      return [0, 1].map((row) => events.eventAt(row).place)
    }
    expect(places(false)).toEqual(['title 0', 'elsewhere'])
    expect(places(true)).toEqual(['', 'elsewhere'])
  })

  it('gives the same object again', () => {
    expect(eventAt(0)).toBe(eventAt(0))
  })

  it('finds the row of an id, and none of any other text', () => {
    expect([rowOf('b400'), rowOf('b40'), rowOf('b41'), rowOf('40'), rowOf('')]).toEqual([0, 1, -1, -1, -1])
    expect(isRowId('b1e3')).toBe(false)
  })
})

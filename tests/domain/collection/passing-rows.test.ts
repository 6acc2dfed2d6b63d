import { describe, expect, it } from 'vitest'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { drawnRows, passingRows, rowsInBox } from '../../../src/domain/collection/passing-rows'

const columns: EventColumns = {
  rows: 5,
  dated: 4,
  start: Float64Array.of(1, 2, 3, 4, Number.POSITIVE_INFINITY),
  end: Float64Array.of(2, 3, 4, 5, Number.POSITIVE_INFINITY),
  vague: undefined,
  doubt: undefined,
  x: Uint32Array.of(10, 2 ** 32 - 10, 0, 30, 40),
  y: Uint32Array.of(100, 100, 0, 300, 400),
  category: Uint8Array.of(0, 1, 1, 7, 0),
  offset: new Float64Array(5),
  size: new Uint32Array(5),
}
const list = (rows: Uint32Array | undefined) => rows && [...rows]

describe('passingRows', () => {
  it('does not look at rows where nothing filters', () => {
    expect(passingRows(columns, {})).toBeUndefined()
  })

  it('takes rows that pass all filters', () => {
    const categories = Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 1)
    const found = Uint8Array.of(1, 1, 0, 1, 1)
    const places = { passing: Uint8Array.of(0, 1), of: Uint16Array.of(1, 1, 1, 0, 1) }
    expect(list(passingRows(columns, { categories }))).toEqual([1, 2, 3])
    expect(list(passingRows(columns, { categories, found }))).toEqual([1, 3])
    expect(list(passingRows(columns, { categories, found, places }))).toEqual([1])
  })
})

describe('drawnRows', () => {
  it('leaves out what has no date or no position', () => {
    expect(list(drawnRows(columns, undefined))).toEqual([0, 1, 3])
    expect(list(drawnRows(columns, Uint32Array.of(1, 2, 4)))).toEqual([1])
  })
})

describe('rowsInBox', () => {
  const rows = Uint32Array.of(0, 1, 3)

  it('finds what lies in a rectangle', () => {
    expect(list(rowsInBox(columns, rows, { left: 0, top: 0, right: 50, bottom: 200 }, 9))).toEqual([0])
  })

  it('reaches across the edge of the world, either way', () => {
    expect(list(rowsInBox(columns, rows, { left: -20, top: 0, right: 50, bottom: 200 }, 9))).toEqual([0, 1])
    const east = { left: 2 ** 32 - 20, top: 0, right: 2 ** 32 + 50, bottom: 999 }
    expect(list(rowsInBox(columns, rows, east, 9))).toEqual([0, 1, 3])
  })

  it('gives up where there are too many', () => {
    const world = { left: 0, top: 0, right: 2 ** 32, bottom: 2 ** 32 }
    expect(list(rowsInBox(columns, rows, world, 3))).toEqual([0, 1, 3])
    expect(rowsInBox(columns, rows, world, 2)).toBeUndefined()
  })
})

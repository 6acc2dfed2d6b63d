import { describe, expect, it } from 'vitest'
import { countRows } from '../../../src/domain/collection/count-rows'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { takenRows } from '../../../src/domain/collection/taken-rows'

const columns: EventColumns = {
  rows: 4,
  dated: 3,
  start: Float64Array.of(1, 5, 9, Number.POSITIVE_INFINITY),
  end: Float64Array.of(20, 6, 10, Number.POSITIVE_INFINITY),
  vague: undefined,
  doubt: undefined,
  x: new Uint32Array(4),
  y: new Uint32Array(4),
  category: Uint8Array.of(0, 1, 1, 7),
  offset: Float64Array.of(300, 100, 200, 0),
  size: Uint32Array.of(30, 10, 20, 5),
}

describe('takenRows', () => {
  it('gives what a window shows in the order of the text, with what has no date', () => {
    expect(takenRows(columns, undefined, { from: 6, to: 10 })).toEqual(Uint32Array.of(3, 2, 0))
  })

  it('gives only what passes', () => {
    expect(takenRows(columns, Uint32Array.of(1, 2), { from: 0, to: 99 })).toEqual(Uint32Array.of(1, 2))
  })
})

describe('countRows', () => {
  it('counts what a window shows by number, with what has no date', () => {
    const counts = countRows(columns, {}, { from: 6, to: 99 }, columns.category)
    expect([counts[0], counts[1], counts[7]]).toEqual([1, 1, 1])
  })

  it('heeds the other filters', () => {
    const found = Uint8Array.of(0, 1, 1, 0)
    const counts = countRows(columns, { found }, { from: 0, to: 99 }, columns.category)
    expect([counts[0], counts[1], counts[7]]).toEqual([0, 2, 0])
  })
})

import { describe, expect, it } from 'vitest'
import { drawnColumns } from '../../../src/domain/collection/drawn-columns'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { drawnRows } from '../../../src/domain/collection/passing-rows'
import { dotSource, dotsBegun, dotsEnded } from '../../../src/domain/dots/dot-source'

function columnsOf(...starts: number[]): EventColumns {
  const rows = starts.length
  return {
    rows,
    dated: starts.filter(Number.isFinite).length,
    start: Float64Array.from(starts),
    end: Float64Array.from(starts, (start) => start + 1),
    vague: undefined,
    doubt: undefined,
    x: Uint32Array.from({ length: rows }, (_, row) => row * 10),
    y: Uint32Array.from({ length: rows }, (_, row) => row * 10),
    category: new Uint8Array(rows),
    offset: new Float64Array(rows),
    size: new Uint32Array(rows),
  }
}

const UNDATED = Number.POSITIVE_INFINITY

describe('drawnColumns', () => {
  it('has rows of a file without dates drawn at any time', () => {
    const columns = drawnColumns(columnsOf(UNDATED, UNDATED, UNDATED))
    const rows = drawnRows(columns, undefined)
    expect([...rows]).toEqual([1, 2])
    expect(dotsBegun(columns, rows, -9_000_000)).toBe(2)
    expect(dotsEnded(columns, rows, dotSource(columns, rows), 9_000_000)).toBe(0)
  })

  it('leaves a file with dates as it is: rows without one are not drawn', () => {
    const columns = columnsOf(5, 8, UNDATED)
    expect(drawnColumns(columns)).toBe(columns)
  })
})

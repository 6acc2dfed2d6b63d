import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { inWindow } from '../../../src/domain/select/passes-filters'
import { datedRows } from '../../../src/domain/series/dated-rows'
import type { RowList } from '../../../src/domain/series/row-list'
import * as arbitrary from '../select/event-arbitrary'

const sorted = arbitrary.events.map((list) => {
  const events = list.sort(compareEvents)
  const spans = events.flatMap(({ span }) => span ?? [])
  const [starts, ends] = (['earliestStart', 'latestEnd'] as const).map((end) =>
    Float64Array.from(spans, (span) => span[end]),
  )
  return { events, ...datedRows(starts ?? new Float64Array(), ends ?? new Float64Array(), events.length) }
})
const contents = (rows: RowList) => Array.from({ length: rows.length }, (_, at) => rows.at(at))

describe('datedRows', () => {
  it('selects what may touch each of a row of windows, in time order', () => {
    fc.assert(
      fc.property(sorted, fc.array(arbitrary.timeWindow, { minLength: 1 }), (rows, windows) => {
        for (const window of windows) {
          const list = rows.select(window)
          const expected = rows.events.flatMap((event, row) => (inWindow(event, window) ? [row] : []))
          expect(contents(list)).toEqual(expected)
          expect(rows.countIn(window)).toBe(expected.length)
          const places = rows.events.map((_, row) => list.indexOf(row))
          expect(places).toEqual(rows.events.map((_, row) => expected.indexOf(row)))
        }
      }),
    )
  })

  it('gives the same list as long as the events are the same, and another one otherwise', () => {
    fc.assert(
      fc.property(sorted, arbitrary.timeWindow, arbitrary.timeWindow, ({ select }, first, second) => {
        const before = select(first)
        const held = contents(before)
        const after = select(second)
        expect(after === before).toBe(contents(after).join() === held.join())
        expect(contents(before)).toEqual(held)
      }),
    )
  })

  it('takes a window without events for the same as another', () => {
    const { select } = datedRows(Float64Array.of(0, 1, 2), Float64Array.of(1, 2, 3), 3)
    expect(select({ from: 20, to: 30 })).toBe(select({ from: -30, to: -20 }))
    expect(select({ from: 20, to: 30 }).length).toBe(0)
  })

  it('counts by an order of ends that is known, and asks for it once, when it is needed', () => {
    const order = vi.fn(() => Uint32Array.of(2, 0, 1))
    const { countIn, select } = datedRows(Float64Array.of(0, 1, 2), Float64Array.of(7, 9, 4), 4, order)
    expect(order).not.toHaveBeenCalled()
    expect(countIn({ from: 4, to: 20 })).toBe(3)
    expect(countIn({ from: 8, to: 20 })).toBe(2)
    expect(contents(select({ from: 8, to: 20 }))).toEqual([1, 3])
    expect(order).toHaveBeenCalledOnce()
  })
})

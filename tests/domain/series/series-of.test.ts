import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { inWindow } from '../../../src/domain/select/passes-filters'
import { seriesOf } from '../../../src/domain/series/series-of'
import { plainEvent, plainSpan } from '../atlas/plain-parts'
import * as arbitrary from '../select/event-arbitrary'

const events = arbitrary.events.map((list) => list.sort(compareEvents))
const days = (length: number) =>
  seriesOf(Array.from({ length }, (_, at) => plainEvent({ id: `event-${at}`, span: plainSpan(at, at + 1) })))

describe('seriesOf', () => {
  it('selects what may touch each of a row of windows, in time order', () => {
    fc.assert(
      fc.property(events, fc.array(arbitrary.timeWindow, { minLength: 1 }), (list, windows) => {
        const series = seriesOf(list)
        for (const window of windows) {
          const rows = series.select(window)
          const found = Array.from({ length: rows.length }, (_, at) => series.at(rows.at(at)))
          expect(found).toEqual(list.filter((event) => inWindow(event, window)))
          expect(series.countIn(window)).toBe(found.length)
          expect(list.map((_, index) => rows.indexOf(index))).toEqual(
            list.map((event) => found.indexOf(event)),
          )
        }
      }),
    )
  })

  it('gives the same list as long as the events are the same, and another one otherwise', () => {
    fc.assert(
      fc.property(events, arbitrary.timeWindow, arbitrary.timeWindow, (list, first, second) => {
        const { select } = seriesOf(list)
        const before = select(first)
        const contents = (rows: typeof before) => Array.from({ length: rows.length }, (_, at) => rows.at(at))
        const held = contents(before)
        const after = select(second)
        expect(after === before).toBe(contents(after).join() === held.join())
        expect(contents(before)).toEqual(held)
      }),
    )
  })

  it('takes a window without events for the same as another', () => {
    const { select } = days(10)
    expect(select({ from: 20, to: 30 })).toBe(select({ from: -30, to: -20 }))
    expect(select({ from: 20, to: 30 }).length).toBe(0)
  })
})

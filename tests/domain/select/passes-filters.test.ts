import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesFilters } from '../../../src/domain/select/passes-filters'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { plainEvent, plainSpan } from '../atlas/plain-parts'
import { events, filters, matches, selectEvents, timeWindow } from './event-arbitrary'

const claim = { by: 'mek', stance: 'denies' as const, text: 'text', sources: ['source'] }

describe('selection by filters and window', () => {
  it('selects by overlap of half-open intervals', () => {
    const event = plainEvent({ id: 'a', span: plainSpan(10, 12) })
    const select = (from: number, to: number) =>
      selectEvents([event], NO_FILTERS, { from, to }, undefined).length
    expect(select(0, 10)).toBe(0)
    expect(select(0, 10.5)).toBe(1)
    expect(select(11, 11.5)).toBe(1)
    expect(select(12, 20)).toBe(0)
  })

  it('keeps undated events in every window, but not against a filter', () => {
    const undated = plainEvent({ id: 'a', span: undefined, category: 'war' })
    expect(selectEvents([undated], NO_FILTERS, { from: 0, to: 1 }, undefined)).toEqual([undated])
    const attacks = { ...NO_FILTERS, categories: ['attack'] }
    expect(selectEvents([undated], attacks, { from: 0, to: 1 }, undefined)).toEqual([])
  })

  it('takes a party filter to mean: has a claim by that party', () => {
    const denied = plainEvent({ id: 'a', claims: [claim] })
    const other = plainEvent({ id: 'b', claims: [{ ...claim, by: 'press' }] })
    const byMek = { ...NO_FILTERS, parties: ['mek'] }
    expect(selectEvents([denied, other], byMek, { from: 0, to: 1 }, undefined)).toEqual([denied])
  })

  it('is passesFilters and the window, in the given order', () => {
    fc.assert(
      fc.property(events, filters, timeWindow, matches, (list, chosen, window, found) => {
        const expected = list.filter(
          (event) =>
            passesFilters(event, chosen, found) &&
            (!event.span || (event.span.earliestStart < window.to && event.span.latestEnd > window.from)),
        )
        expect(selectEvents(list, chosen, window, found)).toEqual(expected)
      }),
    )
  })

  it('shows no fewer events in a wider window', () => {
    fc.assert(
      fc.property(events, filters, timeWindow, fc.nat(20), (list, chosen, window, more) => {
        const wider = { from: window.from - more, to: window.to + more }
        const shown = new Set(selectEvents(list, chosen, wider, undefined))
        for (const event of selectEvents(list, chosen, window, undefined)) expect(shown.has(event)).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyEmpty } from '../../../src/domain/select/why-empty'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { plainEvent, plainSpan } from '../atlas/plain-parts'
import { events, filters, matches, selectEvents, timeWindow } from './event-arbitrary'

const list = [
  plainEvent({ id: 'a', category: 'war', place: 'tehran', span: plainSpan(10, 11) }),
  plainEvent({ id: 'b', category: 'attack', place: 'paris', span: plainSpan(20, 21) }),
  plainEvent({ id: 'c', category: 'attack', place: 'paris', span: plainSpan(30, 31) }),
]

describe('whyEmpty', () => {
  it('names the window when it hides everything', () => {
    expect(whyEmpty(list, NO_FILTERS, { from: 0, to: 5 }, undefined)).toEqual({
      blockers: ['window'],
      remedies: [{ lift: 'window', shows: 3 }],
      total: 3,
    })
  })

  it('offers each single step that helps, the most helpful first', () => {
    const chosen = { ...NO_FILTERS, categories: ['attack'] }
    expect(whyEmpty(list, chosen, { from: 5, to: 15 }, undefined)).toEqual({
      blockers: [],
      remedies: [
        { lift: 'window', shows: 2 },
        { lift: 'categories', shows: 1 },
      ],
      total: 3,
    })
  })

  it('offers nothing single where only several steps together help', () => {
    const chosen = { ...NO_FILTERS, categories: ['relocation'], places: ['manez'] }
    const empty = whyEmpty(list, chosen, { from: 0, to: 50 }, undefined)
    expect(empty).toEqual({ blockers: ['categories', 'places'], remedies: [], total: 3 })
  })

  it('says nothing of a selection with events, and its promises hold', () => {
    fc.assert(
      fc.property(events, filters, timeWindow, matches, (all, chosen, window, found) => {
        const empty = whyEmpty(all, chosen, window, found)
        expect(empty === undefined).toBe(selectEvents(all, chosen, window, found).length > 0)
        for (const { lift, shows } of empty?.remedies ?? []) {
          const lifted = lift === 'window' || lift === 'query' ? chosen : { ...chosen, [lift]: [] }
          const opened = lift === 'window' ? { from: -Infinity, to: Infinity } : window
          expect(selectEvents(all, lifted, opened, lift === 'query' ? undefined : found)).toHaveLength(shows)
        }
      }),
    )
  })
})

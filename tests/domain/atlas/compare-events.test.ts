import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { events } from '../select/event-arbitrary'
import { plainEvent, plainSpan } from './plain-parts'

const order = (list: Parameters<typeof plainEvent>[0][]) =>
  list
    .map(plainEvent)
    .sort(compareEvents)
    .map((event) => event.id)

describe('compareEvents', () => {
  it('puts the earliest start first, then the longest, then the id, and undated events last', () => {
    expect(
      order([
        { id: 'undated', span: undefined },
        { id: 'b-day', span: plainSpan(10, 11) },
        { id: 'a-day', span: plainSpan(10, 11) },
        { id: 'long', span: plainSpan(10, 40) },
        { id: 'early', span: plainSpan(9, 10) },
        { id: 'open', span: plainSpan(-Infinity, 3) },
      ]),
    ).toEqual(['open', 'early', 'long', 'a-day', 'b-day', 'undated'])
  })

  it('is total: every order of the same events sorts to the same list', () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (list, noise) => {
        const shuffled = list
          .map((event) => ({ event, key: noise.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event)
        expect(shuffled.sort(compareEvents)).toEqual([...list].sort(compareEvents))
      }),
    )
  })

  it('is antisymmetric and only calls an event equal to itself', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const a of list) {
          for (const b of list) {
            expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0)
            expect(compareEvents(a, b) === 0).toBe(a === b)
          }
        }
      }),
    )
  })
})

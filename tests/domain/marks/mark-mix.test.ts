import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasApproximateDate, isDisputed, markContents } from '../../../src/domain/marks/mark-mix'
import { testAtlas } from './test-atlas'
import { schemeOf } from './test-scheme'

const draft = fc.record({
  day: fc.integer({ min: 0, max: 5000 }),
  place: fc.constantFrom('tehran', 'paris', 'ashraf'),
  category: fc.constantFrom('war', 'attack'),
  verification: fc.constantFrom('disputed' as const, 'corroborated' as const),
})

describe('markContents', () => {
  test('counts as one would by hand, time after time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(draft, fc.boolean(), fc.boolean()), { maxLength: 40 }), (drafts) => {
        const { events } = testAtlas(drafts.map(([fields], index) => ({ id: `e${index}`, ...fields })))
        const contents = markContents(events, schemeOf('attack'))
        const all = events.map((_, index) => index)
        for (const pick of [1, 2] as const) {
          const flags = Uint8Array.from(drafts, (each) => (each[pick] ? 1 : 0))
          const on = events.filter((_, index) => flags[index] === 1)
          const { events: seen, mix, places } = contents(all, flags)
          expect(seen).toEqual(on)
          for (const part of mix) {
            const own = on.filter(({ category }) => category === part.kind)
            expect(part).toEqual({
              kind: part.kind,
              count: own.length,
              disputed: own.filter(isDisputed).length,
              approximate: own.filter((event) => !isDisputed(event) && hasApproximateDate(event)).length,
              newest: Math.max(...own.map(({ span }) => span?.latestEnd ?? Number.NEGATIVE_INFINITY)),
            })
          }
          expect(mix.map(({ kind }) => kind)).toEqual(
            ['attack', 'war'].filter((id) => on.some(({ category }) => category === id)),
          )
          for (const [place, count] of places)
            expect(on.filter((event) => event.place === place)).toHaveLength(count)
          expect([...places.values()].reduce((sum, count) => sum + count, 0)).toBe(on.length)
        }
      }),
    )
  })
})

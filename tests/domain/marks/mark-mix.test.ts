import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasApproximateDate, isDisputed, markContents } from '../../../src/domain/marks/mark-mix'
import { readSpan } from '../../../src/domain/time/read-span'
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

describe('hasApproximateDate', () => {
  const isBroken = (date: string) => {
    const read = readSpan(date)
    return hasApproximateDate({ span: 'span' in read ? read.span : undefined })
  }

  test.each(['1066-10-14', '2020-06-01T00:00:00Z', '1914-07-28/1918-11-11', '2007-11-30/2008-06'])(
    'leaves %s its full outline: a day is known',
    (date) => expect(isBroken(date)).toBe(false),
  )

  test.each([
    '-0215',
    '1986-06',
    '-0026/0476',
    '1986/1988',
    '1988-07/..',
    '1066-10-14~',
    '1979-12-01?/1981-06-01',
  ])('breaks the outline of %s, a moment or a time alike', (date) => expect(isBroken(date)).toBe(true))
})

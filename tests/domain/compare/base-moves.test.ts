import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseMoves } from '../../../src/domain/compare/base-moves'
import { whereabouts } from '../../../src/domain/residency/whereabouts'
import { civilToDays } from '../../../src/domain/time/days'
import { bundledAtlas } from '../export/bundled-atlas'
import { daySpan, testStay } from '../marks/test-atlas'

const stays = [
  testStay('camp', 'camp-ashraf', daySpan(100, 200)),
  testStay('liberty', 'camp-liberty', daySpan(150, 300, { latestStart: 160 })),
  testStay('tirana', 'tirana', daySpan(300, 400)),
  testStay(
    'tirana still',
    'tirana',
    daySpan(400, 500, { end: 'unknown', latestEnd: Number.POSITIVE_INFINITY }),
  ),
  testStay('paris', 'paris', daySpan(150, 300), 'leadership'),
]
const ids = (moves: readonly { readonly stay: { readonly id: string } }[]) => moves.map(({ stay }) => stay.id)

describe('baseMoves', () => {
  it('names a base that was taken and left in between, in the order of time', () => {
    const { members, leadership } = baseMoves(stays, 120, 350)
    expect(ids(members.taken)).toEqual(['liberty', 'tirana'])
    expect(ids(members.left)).toEqual(['camp', 'liberty'])
    expect(ids(leadership.taken)).toEqual(['paris'])
  })

  it('counts the day on which a base is first held or first empty, and not the day before', () => {
    expect(ids(baseMoves(stays, 99, 100).members.taken)).toEqual(['camp'])
    expect(ids(baseMoves(stays, 98, 99).members.taken)).toEqual([])
    expect(ids(baseMoves(stays, 100, 101).members.taken)).toEqual([])
    expect(ids(baseMoves(stays, 199, 200).members.left)).toEqual(['camp'])
    expect(ids(baseMoves(stays, 198, 199).members.left)).toEqual([])
  })

  it('two stays at one place that end together do not hide that it was left', () => {
    const together = [
      testStay('one', 'paris', daySpan(100, 200)),
      testStay('two', 'paris', daySpan(120, 200)),
    ]
    expect(ids(baseMoves(together, 150, 250).members.left)).toContain('one')
  })

  it('says where a date leaves it open', () => {
    expect(baseMoves(stays, 155, 250).members.taken).toMatchObject([{ isCertain: false }])
    expect(baseMoves(stays, 120, 250).members.taken).toMatchObject([{ isCertain: true }])
  })

  it('takes a stay that goes on as another for one, and an end that nobody has dated for none', () => {
    expect(baseMoves(stays, 350, 900).members).toEqual({ taken: [], left: [] })
  })

  it('of the atlas: who is at a base on one day only has taken it or left it in between', () => {
    const day = fc.integer({ min: civilToDays(1963, 1, 1), max: civilToDays(2023, 12, 31) })
    fc.assert(
      fc.property(day, day, (one, other) => {
        const moves = baseMoves(bundledAtlas.stays, one, other)
        expect(moves).toEqual(baseMoves(bundledAtlas.stays, other, one))
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const [before, after] = [whereabouts(bundledAtlas, from), whereabouts(bundledAtlas, to)]
        for (const who of ['leadership', 'members'] as const) {
          const places = (found: typeof before) =>
            found[who].flatMap((each) => (each.kind === 'stay' ? [each.stay.place] : []))
          const taken = moves[who].taken.map(({ stay }) => stay.place)
          const left = moves[who].left.map(({ stay }) => stay.place)
          for (const place of places(after))
            if (!places(before).includes(place)) expect(taken).toContain(place)
          for (const place of places(before))
            if (!places(after).includes(place)) expect(left).toContain(place)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWhereabouts } from '../../../src/domain/compare/compare-whereabouts'
import { whereabouts } from '../../../src/domain/residency/whereabouts'
import { civilToDays } from '../../../src/domain/time/days'
import { bundledAtlas } from '../export/bundled-atlas'
import { daySpan, testLeg, testStay } from '../marks/test-atlas'

const parts = {
  stays: [
    testStay('france', 'paris', daySpan(100, 200), 'leadership'),
    testStay('iraq', 'baghdad', daySpan(200, 400), 'leadership'),
    testStay('camp', 'camp-ashraf', daySpan(150, 400, { latestEnd: 450 })),
    testStay('camp again', 'camp-ashraf', daySpan(430, 500)),
  ],
  legs: [testLeg('move', ['camp-ashraf', 'tirana'], daySpan(300, 350))],
}

describe('compareWhereabouts', () => {
  it('names what is new and what has gone', () => {
    const { leadership } = compareWhereabouts(parts, 150, 250)
    expect(leadership).toEqual({
      both: [],
      onlyFirst: [{ places: ['paris'], isCertain: true }],
      onlySecond: [{ places: ['baghdad'], isCertain: true }],
      isSilentOn: { first: false, second: false },
    })
  })

  it('counts two stays at one place as the same, and says on which day how sure each is', () => {
    for (const [first, second] of [
      [160, 420],
      [420, 160],
    ] as const) {
      const { members } = compareWhereabouts(parts, first, second)
      const isCertainOn = { first: first === 160, second: second === 160 }
      expect(members.both).toEqual([{ places: ['camp-ashraf'], isCertainOn }])
      expect(members.onlyFirst).toEqual([])
    }
  })

  it('of two stays at a place on one day, the surer says how sure it is, in whichever order they come', () => {
    const [camp, again] = [parts.stays[2], parts.stays[3]]
    if (!camp || !again) throw new Error('no stays')
    for (const stays of [
      [camp, again],
      [again, camp],
    ]) {
      const { members } = compareWhereabouts({ stays, legs: [] }, 440, 440)
      expect(members.both).toEqual([{ places: ['camp-ashraf'], isCertainOn: { first: true, second: true } }])
    }
  })

  it('names journeys, and where nothing is said', () => {
    expect(compareWhereabouts(parts, 320, 50).members).toMatchObject({
      onlyFirst: [{ places: ['camp-ashraf'] }, { places: ['camp-ashraf', 'tirana'] }],
      onlySecond: [],
      isSilentOn: { first: false, second: true },
    })
  })

  it('of the atlas: nothing differs from itself, and the other way round the same differs', () => {
    const atlas = bundledAtlas
    const day = fc.integer({ min: civilToDays(1965, 1, 1), max: civilToDays(2023, 12, 31) })
    fc.assert(
      fc.property(day, day, (first, second) => {
        const same = compareWhereabouts(atlas, first, first)
        const [there, back] = [
          compareWhereabouts(atlas, first, second),
          compareWhereabouts(atlas, second, first),
        ]
        for (const who of ['leadership', 'members'] as const) {
          expect([same[who].onlyFirst, same[who].onlySecond]).toEqual([[], []])
          expect(there[who].onlyFirst).toEqual(back[who].onlySecond)
          const named = [...there[who].both, ...there[who].onlyFirst].map(({ places }) => places.join())
          const held = whereabouts(atlas, first)[who].map((each) =>
            each.kind === 'stay' ? each.stay.place : [each.leg.from, each.leg.to].join(),
          )
          expect(new Set(named)).toEqual(new Set(held))
        }
      }),
    )
  })
})

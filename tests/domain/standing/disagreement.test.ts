import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { STANCES, type Stance } from '../../../src/domain/atlas/event-schema'
import { byDisagreement, hasDisagreement } from '../../../src/domain/standing/disagreement'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

const [sample] = atlas.events
if (!sample) throw new Error('data/ has no events')
const eventOf = (id: string, ...claims: readonly (readonly [string, Stance])[]): AtlasEvent => ({
  ...sample,
  id,
  claims: claims.map(([by, stance]) => ({ by, stance, text: `${by} ${stance}`, sources: ['s'] })),
})
const order = (...events: readonly AtlasEvent[]) => byDisagreement(events, atlas.parties).map(({ id }) => id)

describe('byDisagreement', () => {
  it('lists exactly the events of data/ with a claim that qualifies, disputes or denies', () => {
    const listed = byDisagreement(atlas.events, atlas.parties)
    const disagreeing = atlas.events.filter(({ claims }) =>
      claims.some(({ stance }) => ['qualifies', 'disputes', 'denies'].includes(stance)),
    )
    expect(new Set(listed)).toEqual(new Set(disagreeing))
    expect(listed.length).toBe(disagreeing.length)
    expect(atlas.events.filter(hasDisagreement)).toEqual(disagreeing)
  })

  it('puts every denial before every dispute, and every dispute before every qualification', () => {
    const strongest = byDisagreement(atlas.events, atlas.parties).map(({ claims }) => {
      const stances = new Set<string>(claims.map(({ stance }) => stance))
      return ['denies', 'disputes', 'qualifies'].findIndex((stance) => stances.has(stance))
    })
    expect(strongest).toEqual([...strongest].sort())
    expect(new Set(strongest)).toEqual(new Set([0, 1, 2]))
  })

  it('then goes by the smaller side, the larger side, and the kinds of party that speak', () => {
    const one = eventOf('one', ['mek', 'denies'], ['un', 'says'])
    const uneven = eventOf('uneven', ['mek', 'denies'], ['un', 'says'], ['unhcr', 'says'], ['hrw', 'says'])
    const even = eventOf('even', ['mek', 'denies'], ['ncri', 'disputes'], ['un', 'says'], ['unhcr', 'says'])
    const ofTwoKinds = eventOf(
      'of-two-kinds',
      ['mek', 'denies'],
      ['ncri', 'disputes'],
      ['un', 'says'],
      ['hrw', 'says'],
    )
    expect(order(one, uneven, even, ofTwoKinds)).toEqual(['of-two-kinds', 'even', 'uneven', 'one'])
  })

  it('counts a party once on a side, and background not at all', () => {
    const once = eventOf('once', ['un', 'says'], ['mek', 'denies'])
    const twice = eventOf('twice', ['un', 'says'], ['un', 'says'], ['mek', 'denies'], ['hrw', 'context'])
    expect(order(once, twice)).toEqual(['once', 'twice'])
    expect(order(twice, once)).toEqual(['twice', 'once'])
  })

  it('gives the same list whatever the order was, but for events alike', () => {
    const claim = fc.tuple(fc.constantFrom('mek', 'un', 'hrw'), fc.constantFrom(...STANCES))
    const events = fc.array(fc.array(claim), { maxLength: 8 })
    fc.assert(
      fc.property(events, (claimLists) => {
        const drawn = claimLists.map((claims, index) => eventOf(String(index), ...claims))
        const shapes = (list: readonly AtlasEvent[]) =>
          byDisagreement(list, atlas.parties).map(({ claims }) => {
            const parties = (...stances: readonly Stance[]) =>
              new Set(claims.filter(({ stance }) => stances.includes(stance)).map(({ by }) => by)).size
            return [parties('denies') > 0, parties('disputes') > 0 || parties('denies') > 0]
          })
        expect(shapes([...drawn].reverse())).toEqual(shapes(drawn))
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANCES, type Stance } from '../../../src/domain/atlas/event-schema'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { type Account, accountsOf, chosenAccounts } from '../../../src/domain/lens/accounts'
import { lensScheme } from '../../../src/domain/lens/lens-scheme'
import { POSITIONS, positionOf, RELATIONS, relationOf } from '../../../src/domain/lens/position'
import { tellingClaim } from '../../../src/domain/lens/telling-claim'

const data = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'))
const files = {
  atlas: data('atlas.json'),
  events: data('events.geojson'),
  relocations: data('relocations.geojson'),
  places: data('places.geojson'),
  sources: data('sources.json'),
}
const { atlas } = readAtlas(files)
if (!atlas) throw new Error('data/ could not be read')
const accounts = accountsOf(atlas)
const account = (id: string): Account => {
  const found = accounts.get(id)
  if (!found) throw new Error(`no account ${id}`)
  return found
}

interface RawClaim {
  readonly by: string
  readonly stance: Stance
}
/** A query over the file itself: ids of the events with a claim that fits. */
const query = (fits: (claim: RawClaim) => boolean): string[] =>
  files.events.features
    .filter(({ properties }: { properties: { claims: RawClaim[] } }) => properties.claims.some(fits))
    .map(({ id }: { id: string }) => id)
    .sort()
const kindOf = (by: string) =>
  files.atlas.parties.find(({ id }: { id: string }) => id === by)?.kind as string | undefined

const lensed = (id: string, ...positions: readonly string[]) =>
  atlas.events
    .filter((event) => positions.includes(positionOf(event, account(id))))
    .map((event) => event.id)
    .sort()

describe('accounts', () => {
  it('are the kinds that occur, each before its parties, every party once', () => {
    const ids = [...accounts.keys()]
    expect(ids.filter((id) => !id.startsWith('kind:')).sort()).toEqual([...atlas.parties.keys()].sort())
    expect(ids.indexOf('kind:group')).toBe(ids.indexOf('mek') - 1)
    expect(account('kind:court').speakers).toEqual(
      new Set(['eu-court', 'uk-courts', 'french-courts', 'antwerp-court', 'stockholm-court']),
    )
  })

  it('are found in the order asked for, and unknown ones passed over', () => {
    expect(chosenAccounts(['kind:press', 'nobody', 'mek'], atlas).map(({ id }) => id)).toEqual([
      'kind:press',
      'mek',
    ])
  })
})

describe('through one account, the list equals a query over data/', () => {
  it.each([...accounts.keys()])('%s', (id) => {
    const speaks = ({ by }: RawClaim) =>
      id.startsWith('kind:') ? kindOf(by) === id.slice('kind:'.length) : by === id
    expect(lensed(id, ...POSITIONS.filter((position) => position !== 'silent'))).toEqual(query(speaks))
    expect(lensed(id, 'denies', 'disputes', 'mixed')).toEqual(
      query((claim) => speaks(claim) && (claim.stance === 'denies' || claim.stance === 'disputes')),
    )
    const says = query((claim) => speaks(claim) && claim.stance === 'says')
    expect(says).toEqual(expect.arrayContaining(lensed(id, 'says', 'mixed')))
  })
})

const claimsOf = (...stances: readonly (readonly [string, Stance])[]) => ({
  claims: stances.map(([by, stance]) => ({ by, stance, text: '', sources: ['s'] })),
})

describe('positionOf', () => {
  it.each([
    [['says'], 'says'],
    [['says', 'qualifies'], 'qualifies'],
    [['qualifies', 'disputes'], 'disputes'],
    [['disputes', 'denies'], 'denies'],
    [['says', 'denies'], 'mixed'],
    [['context'], 'context'],
    [['context', 'says'], 'says'],
    [[], 'silent'],
  ] as const)('%j is %s', (stances, position) => {
    const event = claimsOf(...stances.map((stance) => ['mek', stance] as const), ['un', 'denies'])
    expect(positionOf(event, account('mek'))).toBe(position)
  })
})

describe('relationOf', () => {
  it.each([
    ['says', 'denies', 'one-against'],
    ['qualifies', 'disputes', 'one-against'],
    ['says', 'qualifies', 'qualified'],
    ['qualifies', 'qualifies', 'qualified'],
    ['says', 'says', 'asserted'],
    ['denies', 'disputes', 'both-against'],
    ['says', 'context', 'first'],
    ['context', 'denies', 'second'],
    ['context', 'context', 'silent'],
  ] as const)('%s beside %s is %s', (a, b, relation) => {
    expect(relationOf(claimsOf(['mek', a], ['un', b]), account('mek'), account('un'))).toBe(relation)
  })

  it('counts who both asserts and denies among those who deny', () => {
    const mixed = [
      ['mek', 'says'],
      ['mek', 'denies'],
    ] as const
    const beside = (stance: Stance) =>
      relationOf(claimsOf(...mixed, ['un', stance]), account('mek'), account('un'))
    expect(beside('says')).toBe('one-against')
    expect(beside('disputes')).toBe('both-against')
  })

  it('turns round with the accounts', () => {
    const claim = fc.tuple(fc.constantFrom('mek', 'un', 'rand'), fc.constantFrom(...STANCES))
    const turned = { first: 'second', second: 'first' } as const
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const event = claimsOf(...claims)
        const relation = relationOf(event, account('mek'), account('un'))
        expect(RELATIONS).toContain(relation)
        expect(relationOf(event, account('un'), account('mek'))).toBe(
          relation === 'first' || relation === 'second' ? turned[relation] : relation,
        )
      }),
    )
  })
})

describe('tellingClaim', () => {
  const event = claimsOf(['un', 'denies'], ['mek', 'context'], ['mek', 'says'], ['mek', 'disputes'])

  it('is the claim that settles where the account stands, with the number of the others', () => {
    expect(tellingClaim(event, account('mek'))).toEqual({ claim: event.claims[3], more: 2 })
    expect(tellingClaim(event, account('rand'))).toBeUndefined()
  })

  it('bears the position out on every event of the atlas', () => {
    for (const id of ['mek', 'iran-government', 'kind:press']) {
      for (const each of atlas.events) {
        const position = positionOf(each, account(id))
        const stance = tellingClaim(each, account(id))?.claim.stance
        if (position === 'mixed') expect(['denies', 'disputes']).toContain(stance)
        else expect(stance ?? 'silent').toBe(position)
      }
    }
  })
})

describe('lensScheme', () => {
  const words = {
    positions: Object.fromEntries(POSITIONS.map((id) => [id, id])) as Record<
      (typeof POSITIONS)[number],
      string
    >,
    relation: (id: string) => id,
  }

  it('has a mark of its own, in both themes, for every position and relation', () => {
    for (const lens of [['mek'], ['mek', 'kind:government']]) {
      const kinds = lensScheme(chosenAccounts(lens, atlas), words)?.kinds ?? []
      for (const tell of ['colour', 'colourDark'] as const) {
        expect(new Set(kinds.map((kind) => kind[tell])).size).toBe(kinds.length)
      }
      const shapes = kinds.filter(({ id }) => id !== 'silent').map(({ shape }) => shape)
      expect(new Set(shapes).size).toBe(shapes.length)
    }
  })

  it('lets what nobody chosen speaks of step back', () => {
    const scheme = lensScheme(chosenAccounts(['mek', 'un'], atlas), words)
    const faint = atlas.events.filter((event) => scheme?.isFaint(event)).map(({ id }) => id)
    const spoken = query(({ by, stance }) => (by === 'mek' || by === 'un') && stance !== 'context')
    expect([...faint, ...spoken].sort()).toEqual(atlas.events.map(({ id }) => id).sort())
  })

  it('tells what each account says, and once what a party and its kind say by the same claim', () => {
    const event = atlas.events.find(({ id }) => id === 'raid-2023')
    if (!event) throw new Error('no raid')
    const said = (...lens: readonly string[]) =>
      lensScheme(chosenAccounts(lens, atlas), words)
        ?.said?.(event)
        .map(({ claim }) => claim.by)
    expect(said('mek', 'iran-government')).toEqual(['mek', 'iran-government'])
    expect(said('un', 'mek')).toEqual(['mek'])
    expect(said('ncri', 'kind:group')).toEqual(['ncri'])
  })

  it('is none where no account is chosen', () => {
    expect(lensScheme([], words)).toBeUndefined()
  })
})

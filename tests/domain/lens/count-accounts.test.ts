import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { type Claim, STANCES } from '../../../src/domain/atlas/event-schema'
import { accountsOf } from '../../../src/domain/lens/accounts'
import { countAccounts } from '../../../src/domain/lens/count-accounts'
import { hasPosition } from '../../../src/domain/lens/position'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

type Counted = Parameters<typeof countAccounts>[0]

const byFilter = ({ events, parties }: Counted) =>
  new Map(
    [...accountsOf({ parties }).values()].map((account) => [
      account.id,
      events.filter((event) => hasPosition(event, account)).length,
    ]),
  )

it('counts for each account what a filter finds, over the bundled atlas', () => {
  expect(countAccounts(atlas)).toEqual(byFilter(atlas))
})

it('does so for any claims, of unknown parties and of several of one kind too', () => {
  const claim: fc.Arbitrary<Claim> = fc.record({
    by: fc.constantFrom(...atlas.parties.keys(), 'nobody'),
    stance: fc.constantFrom(...STANCES),
    text: fc.string(),
    sources: fc.constant<string[]>([]),
  })
  fc.assert(
    fc.property(fc.array(fc.array(claim, { maxLength: 6 }), { maxLength: 8 }), (events) => {
      const [event] = atlas.events as readonly [AtlasEvent]
      const counted = { parties: atlas.parties, events: events.map((claims) => ({ ...event, claims })) }
      expect(countAccounts(counted)).toEqual(byFilter(counted))
    }),
  )
})

import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/atlas/event-schema'
import { seedSource } from '../../../src/domain/standing/seed-source'
import { standingOf } from '../../../src/domain/standing/standing'
import { card } from '../../../src/i18n/en/card'
import { wordStanding } from '../../../src/i18n/word-standing'
import { bundledAtlas as atlas, bundledFiles } from '../export/bundled-atlas'

interface RawEvent {
  readonly id: string
  readonly properties: {
    readonly origin: string
    readonly verification: string
    readonly claims: readonly Claim[]
    readonly sources: readonly string[]
  }
}
const raw = (bundledFiles.events as { readonly features: readonly RawEvent[] }).features
const SEED = 'seed-boltuc-2023'

describe('seedSource', () => {
  it('is the source that all events stated in the report name, and no other', () => {
    expect(seedSource(atlas)).toBe(SEED)
  })

  it('is none where several would fit, or none does', () => {
    const events = atlas.events.map((event) => ({ ...event, sources: [...event.sources, 'everywhere'] }))
    const seeds = events.filter(({ origin }) => origin === 'seed')
    expect(seedSource({ events })).toBe(SEED)
    expect(seedSource({ events: seeds })).toBeUndefined()
    expect(seedSource({ events: [] })).toBeUndefined()
  })
})

it('an event without claims rests on nothing, not on the report alone', () => {
  const [event] = atlas.events
  if (!event) throw new Error('no event')
  const standing = standingOf({ ...event, claims: [], sources: [] }, atlas)
  expect(standing).toMatchObject({ sides: [], isSeedOnly: false, isInSeed: false, others: 0 })
  expect(wordStanding(standing, { locale: 'en-GB', messages: card.standing })).toBe(
    'The atlas holds no claim that asserts or denies anything about it. No source is cited.',
  )
})

describe('standingOf: every number is that of a query over data/', () => {
  it.each(raw)('$id', ({ id, properties }) => {
    const event = atlas.events.find((candidate) => candidate.id === id)
    if (!event) throw new Error(`no event ${id}`)
    const standing = standingOf(event, atlas)
    expect(standing.verification).toBe(properties.verification)
    for (const stance of ['says', 'qualifies', 'disputes', 'denies'] as const) {
      const speakers = new Set(
        properties.claims.filter((claim) => claim.stance === stance).map(({ by }) => by),
      )
      const side = standing.sides.find((candidate) => candidate.stance === stance)
      expect(new Set(side?.parties.map((party) => party.id))).toEqual(speakers)
      expect(side?.parties.length ?? 0).toBe(speakers.size)
      for (const [kind, count] of side?.kinds ?? []) {
        expect(count).toBe([...speakers].filter((by) => atlas.parties.get(by)?.kind === kind).length)
      }
      expect((side?.kinds ?? []).reduce((sum, [, count]) => sum + count, 0)).toBe(speakers.size)
    }
    const others = new Set([...properties.sources, ...properties.claims.flatMap(({ sources }) => sources)])
    expect(standing.isInSeed).toBe(others.delete(SEED))
    expect(standing.isInSeed).toBe(properties.origin === 'seed')
    expect(standing.others).toBe(others.size)
    for (const [as, count] of standing.readings) {
      expect(count).toBe(
        [...others].filter((source) => atlas.sources.get(source)?.custom.readAs === as).length,
      )
    }
    expect(standing.readings.reduce((sum, [, count]) => sum + count, 0)).toBe(others.size)
    expect(standing.isSeedOnly).toBe(properties.verification === 'seed-only')
  })
})

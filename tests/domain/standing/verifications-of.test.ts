import { expect, test } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { verificationsOf } from '../../../src/domain/standing/verifications-of'

const event = (origin: AtlasEvent['origin'], verification: AtlasEvent['verification']) =>
  ({ origin, verification }) as AtlasEvent

test('an atlas that began from no source has nothing of that source, but what an event says of it', () => {
  const common = ['corroborated', 'partly-corroborated', 'disputed']
  expect(verificationsOf({ events: [] })).toEqual(common)
  expect(verificationsOf({ events: [event('context', 'disputed')] })).toEqual(common)
  expect(verificationsOf({ events: [event('context', 'seed-only')] })).toEqual([...common, 'seed-only'])
  expect(verificationsOf({ events: [event('seed', 'disputed')] })).toHaveLength(5)
})

import type { Atlas } from '../atlas/atlas'
import { VERIFICATIONS, type Verification } from '../atlas/event-schema'
import { hasSeed } from './seed-source'

const OF_SEED: ReadonlySet<Verification> = new Set(['seed-only', 'seed-contradicted'])

/**
 * How well what an atlas tells can be known there: of the source that it began from nothing where it began from none,
 * unless an event has it all the same.
 */
export function verificationsOf(atlas: Pick<Atlas, 'events'>): readonly Verification[] {
  if (hasSeed(atlas)) return VERIFICATIONS
  const used = new Set(atlas.events.map(({ verification }) => verification))
  return VERIFICATIONS.filter((each) => used.has(each) || !OF_SEED.has(each))
}

import type { Atlas } from '../atlas/atlas'
import { VERIFICATIONS, type Verification } from '../atlas/event-schema'
import { PRECISIONS, type Precision } from '../atlas/place-schema'
import { hasDisagreement } from './disagreement'
import { type ReadAs, readingsOf } from './standing'

/** What an atlas is made of and how far it could be checked, in numbers of events unless said otherwise. */
export interface AtlasFacts {
  /** All verifications, in their order, also those of no event. */
  readonly verifications: readonly (readonly [Verification, number])[]
  /** Stated in the report that the atlas began from. */
  readonly fromSeed: number
  readonly added: number
  /** With a claim that qualifies, disputes or denies. */
  readonly contested: number
  /** In part inferred by the atlas. */
  readonly inferred: number
  /** For which something was searched for in vain. */
  readonly soughtInVain: number
  readonly undated: number
  readonly unplaced: number
  /** Sources by how they were read, most first. */
  readonly readings: readonly (readonly [ReadAs, number])[]
  /** Places by how exact their coordinate is, the most exact first, without those of no place. */
  readonly precisions: readonly (readonly [Precision, number])[]
}

export function atlasFacts({
  events,
  places,
  sources,
}: Pick<Atlas, 'events' | 'places' | 'sources'>): AtlasFacts {
  const count = (is: (event: Atlas['events'][number]) => boolean) => events.filter(is).length
  return {
    verifications: VERIFICATIONS.map((id) => [id, count(({ verification }) => verification === id)]),
    fromSeed: count(({ origin }) => origin === 'seed'),
    added: count(({ origin }) => origin === 'context'),
    contested: count(hasDisagreement),
    inferred: count(({ inference }) => inference !== undefined),
    soughtInVain: count(({ searchedNotFound }) => searchedNotFound.length > 0),
    undated: count(({ span }) => !span),
    unplaced: count(({ position }) => !position),
    readings: readingsOf(sources.keys(), sources),
    precisions: PRECISIONS.map(
      (id) => [id, [...places.values()].filter(({ precision }) => precision === id).length] as const,
    ).filter(([, number]) => number > 0),
  }
}

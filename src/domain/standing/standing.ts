import type { Atlas, AtlasEvent } from '../atlas/atlas'
import type { Party } from '../atlas/atlas-schema'
import { citedIds } from '../atlas/cited-ids'
import type { Verification } from '../atlas/event-schema'
import type { Source } from '../atlas/source-schema'
import type { PartyKind } from '../lens/accounts'
import { claimingParties } from '../lens/claiming-parties'
import { seedSource } from './seed-source'

/** The stances that take a side, in the order in which they are told. */
export const SIDE_STANCES = ['says', 'qualifies', 'disputes', 'denies'] as const
export type SideStance = (typeof SIDE_STANCES)[number]

export type ReadAs = Source['custom']['readAs']

/** Those who take one stance on an event, in the order of its claims. */
export interface StandingSide {
  readonly stance: SideStance
  /** A party that the atlas does not list is known by its id alone. */
  readonly parties: readonly (Party | Pick<Party, 'id'>)[]
  /** How many parties of each kind, most first; those that are not listed are left out. */
  readonly kinds: readonly (readonly [PartyKind, number])[]
}

/** How an event stands: who says what of it, and on how much. Facts only; `i18n` words them. */
export interface Standing {
  readonly verification: Verification | undefined
  /** Only the stances that occur. */
  readonly sides: readonly StandingSide[]
  /** Whether the report that the atlas began from is among the sources. */
  readonly isInSeed: boolean
  /** Whether all that is not mere background rests on that report alone. */
  readonly isSeedOnly: boolean
  /** Number of sources beside that report. */
  readonly others: number
  /** How many of those were read in each way, most first; sources that the bibliography lacks are left out. */
  readonly readings: readonly (readonly [ReadAs, number])[]
}

/** Gathers from claims and sources how an event stands. */
export function standingOf(
  event: AtlasEvent,
  atlas: Pick<Atlas, 'events' | 'parties' | 'sources'>,
): Standing {
  const seed = seedSource(atlas)
  const sources = citedIds(event)
  const others = sources.filter((id) => id !== seed)
  const told = event.claims.filter(({ stance }) => stance !== 'context').flatMap((claim) => claim.sources)
  return {
    verification: event.verification,
    sides: SIDE_STANCES.map((stance) => sideOf(stance, event, atlas)).filter(
      (side) => side.parties.length > 0,
    ),
    isInSeed: seed !== undefined && sources.includes(seed),
    isSeedOnly: told.length > 0 && told.every((id) => id === seed),
    others: others.length,
    readings: readingsOf(others, atlas.sources),
  }
}

/** How many of these sources were read in each way, most first; sources that the bibliography lacks are left out. */
export function readingsOf(
  ids: Iterable<string>,
  sources: Atlas['sources'],
): readonly (readonly [ReadAs, number])[] {
  const readings = [...ids].flatMap((id) => sources.get(id)?.custom.readAs ?? [])
  return tally(readings)
}

function sideOf(stance: SideStance, event: AtlasEvent, atlas: Pick<Atlas, 'parties'>): StandingSide {
  const ids = claimingParties(event, stance)
  return {
    stance,
    parties: ids.map((id) => atlas.parties.get(id) ?? { id }),
    kinds: tally(ids.flatMap((id) => atlas.parties.get(id)?.kind ?? [])),
  }
}

/** How often each value occurs, most first. */
function tally<T>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

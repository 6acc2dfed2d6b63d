import type { Who } from '../atlas/relocation-schema'
import { type Relocations, type Statement, statementsOn } from '../residency/statements'

/** A place held on a day, or a journey that was under way, by ids of places. */
export interface Whereabout {
  /** One place; of a journey where it began and where it led. */
  readonly places: readonly [string] | readonly [from: string, to: string]
  /** Whether that is said for certain of the day. */
  readonly isCertain: boolean
}

export interface SharedWhereabout extends Pick<Whereabout, 'places'> {
  readonly isCertainOn: { readonly first: boolean; readonly second: boolean }
}

/** Where somebody was on two days. */
export interface WhereaboutsChange {
  /** What holds of both days, with the days of which it is said for certain. */
  readonly both: readonly SharedWhereabout[]
  readonly onlyFirst: readonly Whereabout[]
  readonly onlySecond: readonly Whereabout[]
  /** Of which of the days the atlas says nothing. */
  readonly isSilentOn: { readonly first: boolean; readonly second: boolean }
}

/**
 * Where the leadership and the members were on two days (days since 1970-01-01), told apart by place: two stays at one
 * place are no difference.
 */
export function compareWhereabouts(
  parts: Relocations,
  first: number,
  second: number,
): Readonly<Record<Who, WhereaboutsChange>> {
  const [before, after] = [statementsOn(parts, first), statementsOn(parts, second)]
  return {
    leadership: changeOf(before.leadership, after.leadership),
    members: changeOf(before.members, after.members),
  }
}

function changeOf(first: readonly Statement[], second: readonly Statement[]): WhereaboutsChange {
  const [before, after] = [byPlace(first), byPlace(second)]
  const without = (held: ReadonlyMap<string, Whereabout>, others: ReadonlyMap<string, Whereabout>) =>
    [...held].filter(([key]) => !others.has(key)).map(([, each]) => each)
  return {
    both: [...before].flatMap(([key, { places, isCertain }]) => {
      const later = after.get(key)
      return later ? [{ places, isCertainOn: { first: isCertain, second: later.isCertain } }] : []
    }),
    onlyFirst: without(before, after),
    onlySecond: without(after, before),
    isSilentOn: { first: before.size === 0, second: after.size === 0 },
  }
}

/** What is said of one day, each place and each journey once, the surer statement of it. */
function byPlace(statements: readonly Statement[]): ReadonlyMap<string, Whereabout> {
  const found = new Map<string, Whereabout>()
  for (const { presence, sureness } of statements) {
    const places: Whereabout['places'] =
      presence.kind === 'stay' ? [presence.stay.place] : [presence.leg.from, presence.leg.to]
    const key = JSON.stringify(places)
    const isCertain = sureness === 'certain' || (found.get(key)?.isCertain ?? false)
    found.set(key, { places, isCertain })
  }
  return found
}

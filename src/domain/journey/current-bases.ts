import type { Stay } from '../atlas/atlas'
import type { Who } from '../atlas/relocation-schema'

export interface CurrentBase {
  readonly place: string
  readonly stays: readonly Stay[]
  /** Who is there, each once, the leadership first. */
  readonly who: readonly { readonly who: Who; readonly certainty: StayCertainty }[]
}

/** `possible` where the dates only allow the stay at that time, or are qualified as approximate or uncertain. */
export type StayCertainty = 'certain' | 'possible'

/** Whether and how surely a stay holds just before the time `at`, the exclusive end of a window. */
export function stayCertainty({ span }: Stay, at: number): StayCertainty | undefined {
  if (at <= span.earliestStart || at > span.latestEnd) return undefined
  return at > span.latestStart && at <= span.earliestEnd ? 'certain' : 'possible'
}

/** The bases held just before the time `at`, in the order of the stays. */
export function currentBases(stays: readonly Stay[], at: number): readonly CurrentBase[] {
  interface Draft {
    readonly stays: Stay[]
    readonly who: Map<Who, StayCertainty>
  }
  const bases = new Map<string, Draft>()
  for (const stay of stays) {
    const certainty = stayCertainty(stay, at)
    if (!certainty) continue
    const base: Draft = bases.get(stay.place) ?? { stays: [], who: new Map() }
    bases.set(stay.place, base)
    base.stays.push(stay)
    if (base.who.get(stay.who) !== 'certain') base.who.set(stay.who, certainty)
  }
  return [...bases].map(([place, { stays: held, who }]) => ({
    place,
    stays: held,
    who: (['leadership', 'members'] as const).flatMap((name) => {
      const certainty = who.get(name)
      return certainty ? { who: name, certainty } : []
    }),
  }))
}

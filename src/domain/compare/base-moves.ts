import type { Stay } from '../atlas/atlas'
import type { Who } from '../atlas/relocation-schema'

/** A base that was taken or left, with whether its date puts that for certain between two days. */
export interface BaseMove {
  readonly stay: Stay
  readonly isCertain: boolean
}

export interface BaseMoves {
  /** In the order in which they may first have been taken. */
  readonly taken: readonly BaseMove[]
  /** In the order in which they may first have been left. */
  readonly left: readonly BaseMove[]
}

/**
 * The bases taken and left after one day and up to another (days since 1970-01-01, in either order), also those that were
 * both taken and left in between. Where one stay goes on as another at the same place nothing was taken or left, and an
 * end that nobody has dated is none.
 */
export function baseMoves(
  stays: readonly Stay[],
  one: number,
  other: number,
): Readonly<Record<Who, BaseMoves>> {
  const between = { first: Math.min(one, other) + 1, last: Math.max(one, other) }
  return {
    leadership: movesOf(stays, 'leadership', between),
    members: movesOf(stays, 'members', between),
  }
}

/** The first and the last day on which something may have happened. */
interface Days {
  readonly first: number
  readonly last: number
}

function movesOf(all: readonly Stay[], who: Who, between: Days): BaseMoves {
  const stays = all.filter((stay) => stay.who === who)
  const isHeldOn = (stay: Stay, day: number) =>
    stays.some(
      ({ place, span, id }) =>
        id !== stay.id && place === stay.place && span.earliestStart <= day && span.latestEnd > day,
    )
  return {
    taken: stays
      .filter((stay) => !isHeldOn(stay, stay.span.earliestStart - 1))
      .flatMap((stay) => moveIn(stay, startOf(stay), between))
      .sort((a, b) => a.stay.span.earliestStart - b.stay.span.earliestStart),
    left: stays
      .filter((stay) => stay.span.end === 'dated' && !isHeldOn(stay, stay.span.latestEnd))
      .flatMap((stay) => moveIn(stay, endOf(stay), between))
      .sort((a, b) => a.stay.span.earliestEnd - b.stay.span.earliestEnd),
  }
}

function startOf({ span }: Stay): Days {
  return { first: span.earliestStart, last: span.latestStart }
}

/** The days that may have been the first without the stay: ends of spans are exclusive. */
function endOf({ span }: Stay): Days {
  return { first: span.earliestEnd, last: span.latestEnd }
}

function moveIn(stay: Stay, when: Days, between: Days): BaseMove[] {
  if (when.last < between.first || when.first > between.last) return []
  return [{ stay, isCertain: when.first >= between.first && when.last <= between.last }]
}

import type { Leg, Stay } from '../atlas/atlas'
import type { Who } from '../atlas/relocation-schema'
import type { TimeSpan } from '../time/time-span'

/**
 * How sure it is that somebody was there at a time: `certain` between the latest start and the earliest end;
 * `approximate` in the days in which it may have begun or ended; `end-unknown` after the earliest end of a
 * stay whose end nobody has dated.
 */
export type Sureness = 'certain' | 'approximate' | 'end-unknown'

export type Presence =
  | { readonly kind: 'stay'; readonly stay: Stay; readonly sureness: Sureness }
  | { readonly kind: 'leg'; readonly leg: Leg; readonly sureness: Sureness }

/** All places held and journeys under way; empty where the atlas does not say. */
export type Whereabouts = Readonly<Record<Who, readonly Presence[]>>

/**
 * Where the leadership and the members were on a day (days since 1970-01-01). Stays come before legs, the
 * surer before the less sure, later arrivals first.
 */
export function whereabouts(
  parts: { readonly stays: readonly Stay[]; readonly legs: readonly Leg[] },
  day: number,
): Whereabouts {
  const found: Record<Who, Presence[]> = { leadership: [], members: [] }
  for (const stay of parts.stays) {
    const sureness = surenessAt(stay.span, day)
    if (sureness) found[stay.who].push({ kind: 'stay', stay, sureness })
  }
  for (const leg of parts.legs) {
    const sureness = surenessAt(leg.span, day)
    if (sureness) found[leg.who].push({ kind: 'leg', leg, sureness })
  }
  return { leadership: found.leadership.sort(compare), members: found.members.sort(compare) }
}

/** How sure it is that a span covers a day; undefined where it certainly does not. */
function surenessAt(span: TimeSpan, day: number): Sureness | undefined {
  if (day < span.earliestStart || day >= span.latestEnd) return undefined
  if (day >= span.latestStart && day < span.earliestEnd) return 'certain'
  return day >= span.earliestEnd && span.end === 'unknown' ? 'end-unknown' : 'approximate'
}

function compare(a: Presence, b: Presence): number {
  return (
    rank(a) - rank(b) || spanOf(b).earliestStart - spanOf(a).earliestStart || (idOf(a) < idOf(b) ? -1 : 1)
  )
}

function rank(presence: Presence): number {
  return (
    (presence.kind === 'leg' ? 3 : 0) + ['certain', 'end-unknown', 'approximate'].indexOf(presence.sureness)
  )
}

function spanOf(presence: Presence): TimeSpan {
  return presence.kind === 'stay' ? presence.stay.span : presence.leg.span
}

function idOf(presence: Presence): string {
  return presence.kind === 'stay' ? presence.stay.id : presence.leg.id
}

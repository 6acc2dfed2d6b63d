import type { Leg, Stay } from '../atlas/atlas'
import type { Who } from '../atlas/relocation-schema'
import { approximateEnds } from '../time/approximate-ends'
import { firstJoined } from './first-joined'
import { type Presence, type Sureness, whereabouts } from './whereabouts'

/** Where somebody was on a day, with how far that can be said. */
export interface Statement {
  readonly presence: Presence
  readonly sureness: Sureness
  /** The end of the stay or journey that the doubt is about; absent where there is none, or where it is about the way. */
  readonly doubt: 'start' | 'end' | undefined
  /** What began first (EDTF): the journey, the stay, or the stay before it at the same place that it goes on from. */
  readonly begun: string
}

export interface Relocations {
  readonly stays: readonly Stay[]
  readonly legs: readonly Leg[]
}

/**
 * What can be said of a day (days since 1970-01-01), in the order of `whereabouts`. A stay that its dates make certain is
 * approximate all the same while those who come to it, or leave it, may be on the way, and the date of that is
 * approximate: "about October 1993" leaves open whether the journey that began then was over in March. A journey whose
 * route or dates are not certain is approximate.
 */
export function statementsOn(parts: Relocations, day: number): Readonly<Record<Who, readonly Statement[]>> {
  const found = whereabouts(parts, day)
  const state = (presences: readonly Presence[]) => {
    const legs = presences.flatMap((each) => (each.kind === 'leg' ? [each.leg] : []))
    return presences.map((presence) => ({
      ...judge(presence, legs, day),
      presence,
      begun: presence.kind === 'leg' ? presence.leg.date : firstJoined(presence.stay, parts.stays).date,
    }))
  }
  return { leadership: state(found.leadership), members: state(found.members) }
}

function judge(presence: Presence, legs: readonly Leg[], day: number): Pick<Statement, 'sureness' | 'doubt'> {
  const { sureness } = presence
  if (sureness !== 'certain') return { sureness, doubt: doubtOn(presence, day) }
  if (presence.kind === 'leg') {
    const isCertain = presence.leg.certainty === 'certain'
    return { sureness: isCertain ? 'certain' : 'approximate', doubt: undefined }
  }
  const doubt = doubtOfMove(presence.stay, legs)
  return { sureness: doubt ? 'approximate' : 'certain', doubt }
}

function doubtOn(presence: Presence, day: number): 'start' | 'end' {
  const { span } = presence.kind === 'stay' ? presence.stay : presence.leg
  return day < span.latestStart ? 'start' : 'end'
}

/** The end of a stay that a journey under way belongs to, where that is approximate. */
function doubtOfMove(stay: Stay, legs: readonly Leg[]): 'start' | 'end' | undefined {
  const approximate = approximateEnds(stay.date, stay.span)
  const brings = ({ stops, span }: Leg) =>
    stops.slice(1).includes(stay.place) && span.earliestStart <= stay.span.latestStart
  const takesAway = ({ stops, span }: Leg) =>
    stops.slice(0, -1).includes(stay.place) && span.latestEnd >= stay.span.earliestEnd
  if (approximate.start && legs.some(brings)) return 'start'
  return approximate.end && legs.some(takesAway) ? 'end' : undefined
}

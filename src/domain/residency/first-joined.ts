import type { Stay } from '../atlas/atlas'

/** The first of the stays at one place, of the leadership or of members, that lead up to a stay without a gap. */
export function firstJoined(stay: Stay, stays: readonly Stay[]): Stay {
  const before = stays.find(
    ({ who, place, span }) =>
      who === stay.who &&
      place === stay.place &&
      span.earliestStart < stay.span.earliestStart &&
      span.latestEnd >= stay.span.earliestStart,
  )
  return before ? firstJoined(before, stays) : stay
}

import type { AtlasEvent, Leg, Stay } from '../../../src/domain/atlas/atlas'
import type { TimeSpan } from '../../../src/domain/time/time-span'

/** A span of days without doubt; infinite ends are open ones. */
export function plainSpan(from: number, to: number): TimeSpan {
  return {
    earliestStart: from,
    latestStart: from,
    earliestEnd: to,
    latestEnd: to,
    approximate: false,
    uncertain: false,
    start: from === -Infinity ? 'open' : 'dated',
    end: to === Infinity ? 'open' : 'dated',
    precision: 'day',
    interval: to - from > 1,
  }
}

/** A dated, placed event; every member can be set. */
export function plainEvent(members: Partial<AtlasEvent> & { readonly id: string }): AtlasEvent {
  return {
    title: `Event ${members.id}`,
    date: '1981-06-20',
    span: plainSpan(0, 1),
    dateNote: undefined,
    position: [51.4, 35.7],
    place: 'tehran',
    placeNote: undefined,
    otherPlaces: [],
    category: 'war',
    summary: '',
    verification: 'corroborated',
    origin: 'seed',
    priority: 1,
    inference: undefined,
    seed: undefined,
    differences: [],
    searchedNotFound: [],
    step: 0,
    actors: [],
    legs: [],
    claims: [],
    sources: [],
    ...members,
  }
}

/** What legs and stays have in common. */
function plainRelocation({ id, who = 'members' }: Pick<Partial<Leg>, 'who'> & { readonly id: string }) {
  return {
    title: id,
    who,
    whoText: who,
    date: '1981',
    span: plainSpan(0, 1),
    note: undefined,
    events: [],
    sources: [],
  }
}

/** A certain leg of two stops; every member can be set. */
export function plainLeg(members: Partial<Leg> & { readonly id: string }): Leg {
  return {
    ...plainRelocation(members),
    from: 'a',
    to: 'b',
    stops: ['a', 'b'],
    positions: [
      [0, 0],
      [1, 1],
    ],
    reached: [],
    certainty: 'certain',
    figures: [],
    ...members,
  }
}

/** A stay at one base; every member can be set. */
export function plainStay(members: Partial<Stay> & { readonly id: string }): Stay {
  return {
    ...plainRelocation(members),
    place: 'somewhere',
    country: 'IR',
    position: [0, 0],
    summary: '',
    ...members,
  }
}

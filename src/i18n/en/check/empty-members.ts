/** What is asked for where a member is still empty, and how it is written. */
export interface EmptyMember {
  readonly ask: string
  readonly help?: string
}

const ofPlace = 'Write the id of a place in places.geojson.'
const ofSource = 'Write the id of a source in sources.json.'

/** Of members that name something or are one of several words, what is to be chosen; by their names. */
export const emptyMembers: Readonly<Record<string, EmptyMember>> = {
  by: { ask: 'choose who says it', help: 'Write the id of a party in atlas.json.' },
  stance: { ask: 'choose what the claim does' },
  sources: { ask: 'choose a source', help: ofSource },
  coordinateSource: { ask: 'choose where the coordinates are from', help: ofSource },
  category: { ask: 'choose a category', help: 'Write the id of a category in atlas.json.' },
  place: { ask: 'choose a place', help: ofPlace },
  otherPlaces: { ask: 'choose a place', help: ofPlace },
  stops: { ask: 'choose a place', help: ofPlace },
  from: { ask: 'choose where it begins', help: ofPlace },
  to: { ask: 'choose where it ends', help: ofPlace },
  within: { ask: 'choose the larger place', help: `${ofPlace} Where there is none, remove the field.` },
  legs: { ask: 'choose a move', help: 'Write the id of a move in relocations.geojson.' },
  events: { ask: 'choose an event', help: 'Write the id of an event in events.geojson.' },
  who: { ask: 'choose whose band it belongs to' },
  certainty: { ask: 'choose how sure the route is' },
  kind: { ask: 'choose what it is' },
  precision: { ask: 'choose how exact the position is' },
  verification: { ask: 'choose how far others confirm it' },
  origin: { ask: 'choose where the event comes from' },
  date: { ask: 'write when it was', help: 'For example "1986-06-07", "1986-06", "1986" or "1986-06~".' },
}

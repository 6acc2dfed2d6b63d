/** Two dates side by side: the maps' heads, the handle between them, and what differs. */
export const compare = {
  region: 'Comparison of two dates',
  otherMap: 'Map of the other date',
  other: 'Other date',
  shown: 'Date on the axis',
  heading: (label: string, date: string) => `${label}: ${date}`,
  swap: 'Swap the two dates',
  end: 'End the comparison',
  divide: 'Divide between the two maps',
  /** How much of the map's width the other date's map takes up. */
  divided: (percent: string, date: string) => `${percent} for ${date}`,
  differences: 'What differs',
  equal: (date: string) => `Both dates are ${date}: the two maps are the same.`,
  who: { leadership: 'Leadership', members: 'Members' },
  onBoth: 'On both dates',
  only: (date: string) => `Only on ${date}`,
  /** Over events: a map may show a long time that ends at its date. */
  onBothMaps: 'On both maps',
  onlyOnMap: (date: string) => `Only on the map of ${date}`,
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  periods: (other: string, shown: string) => `The left map shows ${other}, the right one ${shown}.`,
  silent: (date: string) => `The atlas does not say where on ${date}.`,
  silentOnBoth: 'The atlas does not say where on either date.',
  placeIn: (place: string, country: string) => `${place}, ${country}`,
  onTheWay: (from: string, to: string) => `on the way from ${from} to ${to}`,
  taken: 'Moved to between the dates',
  left: 'Left between the dates',
  moved: (place: string, date: string | undefined) => (date ? `${place}, ${date}` : place),
  perhaps: (text: string) => `perhaps ${text}`,
  approximate: (text: string) => `${text} (approximate)`,
  approximateOn: (text: string, date: string) => `${text} (approximate on ${date})`,
  approximateOnBoth: (text: string) => `${text} (approximate on both dates)`,
  events: 'Events',
  shownBy: (both: number, shown: string) =>
    both === 0
      ? 'No event is on both maps.'
      : `${shown} ${both === 1 ? 'event is' : 'events are'} on both maps.`,
  sameEvents: 'Both maps show the same events.',
  byKind: 'Events on one map only, by kind',
  kind: 'Kind',
  all: 'All',
}

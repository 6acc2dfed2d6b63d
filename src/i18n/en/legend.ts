/** What all marks mean. */
export const legend = {
  region: 'Legend',
  title: 'What the marks mean',
  close: 'Close the legend',
  accounts: (accounts: string) => `Through the accounts of ${accounts}`,
  accountsNote: 'While accounts are chosen, marks, bars and list are coloured by these and not by category.',
  faint: 'steps back on the map, behind the others',
  categories: 'Categories of events',
  marks: 'Marks on the map',
  single: { term: 'One event', text: 'The symbol of its category.' },
  ring: {
    term: 'Several events at one place',
    text: 'The number in the middle counts them; the ring is shared out among their categories. Open it to see each.',
  },
  approximate: {
    term: 'Broken outline',
    text: 'The date is approximate, uncertain, or known to the month or year at best. On a ring: a broken stretch.',
  },
  disputed: {
    term: 'Hatched',
    text: 'Sources contradict one another, or the source that the atlas began from. On a ring: a finely cut stretch.',
  },
  more: {
    term: 'Name with a number',
    text: 'The group holds so many more places than are named. Zoom in to part them.',
  },
  fading: {
    term: 'Pale',
    text: 'The longer an event is past at the end of the dates shown, the paler its mark. It never goes out.',
  },
  crisp: { term: 'Thin, crisp rim', text: 'The mark stands at the very site.' },
  soft: {
    term: 'Broad, soft rim',
    text: 'Only the town, city or country is known; the mark stands at its point. Where you zoom in, a dotted circle shows how far off the place may be.',
  },
  moves: 'Moves and bases',
  leadership: {
    term: 'Single line',
    text: 'A move of the leadership. It grows while time passes through it.',
  },
  members: { term: 'Double line', text: 'A move of members.' },
  uncertain: { term: 'Dashed line', text: 'Dates or route are approximate, or the route is assumed.' },
  base: { term: 'Glow', text: 'A base that is held at the end of the dates shown.' },
  time: 'Below the map: time',
  stays: {
    term: 'Band of stays',
    text: 'One row a country. A full bar is a stay of the leadership, a bar between two lines one of members.',
  },
  softEnds: { term: 'Bar with soft ends', text: 'It is not known exactly when the stay began or ended.' },
  histogram: {
    term: 'Columns',
    text: 'Events that begin in each stretch of time, in the colours of the marks. The taller, the more events. What lasts is counted once, at its beginning; where that is known only roughly, it is spread over the time in question.',
  },
  otherDate: {
    term: 'Broken upright line',
    text: 'The other of two dates that are compared; the full line is the date on the axis.',
  },
  beyond: {
    term: 'Hollow knob with an arrow',
    text: 'The axis shows a part of time, and this end of the dates shown lies beyond it.',
  },
  claims: 'Who says so: lines beside what is said',
  says: { term: 'Full line', text: 'What the party asserts.' },
  qualifies: { term: 'Broken line', text: 'The party qualifies another statement.' },
  denies: { term: 'Double line', text: 'The party disputes or denies another statement.' },
  checked: 'How far an event could be checked',
  list: 'In the list',
  main: { sample: 'Title', term: 'Bold title', text: 'One of the main events.' },
  minor: { term: 'Small symbol', text: 'Background, or an event that was identified by inference.' },
}

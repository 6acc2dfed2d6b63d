/** A member of a feature: what it is called, and what belongs there. */
interface FieldWords {
  readonly label: string
  readonly help?: string
}

/** Labels and help by the name of the member; where a kind of feature says another thing by it, by kind and name. */
export const fields: Readonly<Record<string, FieldWords>> = {
  title: { label: 'Title', help: 'A short sentence of what happened, without a judgement.' },
  'leg.title': { label: 'Title', help: 'From where to where: “Tehran to Évreux”.' },
  'stay.title': { label: 'Title', help: 'Who held which base.' },
  category: { label: 'Category' },
  summary: {
    label: 'Summary',
    help: 'What happened, in two to four sentences; what is contested as somebody’s claim.',
  },
  priority: { label: 'Priority' },
  actors: { label: 'Named', help: 'People and groups that took part, one a line.' },
  date: { label: 'Date' },
  'stay.date': {
    label: 'Dates',
    help: 'From when to when the base was held: 1986-06-07/2003, 2017/.. while it lasts.',
  },
  dateNote: { label: 'Note on the date', help: 'What is uncertain about it, or where sources differ.' },
  place: { label: 'Place' },
  geometry: { label: 'Position' },
  placeNote: { label: 'Note on the place', help: 'How the place is known, where it is not simply stated.' },
  otherPlaces: { label: 'Other places', help: 'Places that had a part in it.' },
  verification: { label: 'Standing' },
  claims: { label: 'Claims', help: 'Who says what, on which source.' },
  differences: {
    label: 'Where sources differ',
    help: 'One difference a line, with the names of who says so.',
  },
  searchedNotFound: { label: 'Searched for and not found', help: 'What was looked for in vain.' },
  sources: { label: 'Sources', help: 'All sources, those of the claims included.' },
  origin: { label: 'Where it comes from' },
  seed: { label: 'The report that the atlas began from', help: 'What it states about this.' },
  'seed.states': { label: 'States' },
  'seed.voice': { label: 'Voice', help: 'Whose voice in it: report, interview, quoted statement.' },
  'seed.paragraphs': { label: 'Paragraphs', help: 'Their numbers, divided by commas: 18, 57.' },
  id: {
    label: 'Id',
    help: 'Lower-case words joined by hyphens. Links rely on it: change it only before it is published.',
  },
  inference: { label: 'Inferred', help: 'What was inferred, and by what reasoning. Shown on the card.' },
  legs: { label: 'Moves', help: 'Moves that the event belongs to.' },
  kind: { label: 'Kind' },
  who: { label: 'Who, for the band above the axis' },
  whoText: { label: 'Who', help: 'Who moved, in words.' },
  'stay.whoText': { label: 'Who', help: 'Who held the base, in words.' },
  figures: { label: 'Figures', help: 'How many people, and who counted them.' },
  'figures.text': { label: 'In words', help: '“3,280 people by the last large convoy”.' },
  'figures.value': { label: 'Number' },
  'figures.by': { label: 'Who gives it' },
  note: { label: 'Note' },
  reached: { label: 'Stops reached', help: 'When stops between the ends were reached, where that is known.' },
  'reached.stop': { label: 'Stop' },
  'reached.date': { label: 'Date' },
  stops: { label: 'Stops', help: 'In order, from the start to the end.' },
  from: { label: 'From' },
  to: { label: 'To' },
  certainty: { label: 'Certainty of the route' },
  events: { label: 'Events', help: 'In the order in which they happened on the way.' },
  country: { label: 'Country' },
  name: { label: 'Name', help: 'The usual name in English.' },
  alt_name: {
    label: 'Other spellings',
    help: 'Divided by semicolons: Manzë;Manza. They are found by search.',
  },
  'place.kind': { label: 'Kind of place' },
  precision: { label: 'How exact the position is' },
  within: { label: 'Lies within' },
  coordinateSource: { label: 'Source of the position' },
  unverifiedNames: {
    label: 'Names not checked',
    help: 'Codes of the languages whose name was not checked against a source: fa.',
  },
}

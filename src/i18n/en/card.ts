/** The card of an open event or stay. */
export const card = {
  region: 'Event',
  close: 'Close the event',
  previous: 'Previous event',
  next: 'Next event',
  when: 'When',
  where: 'Where',
  outside: 'Outside the dates shown, so neither on the map nor in the list.',
  showTime: 'Show its dates',
  /** Of signs in the data that nobody sees. */
  hidden: {
    title: (count: number) =>
      count === 1 ? 'One text holds invisible signs' : `${count} texts hold invisible signs`,
    about: 'Such signs can turn or hide what is read. Here they are written out:',
  },
  aboutPlace: (place: string) => `About this place: ${place}`,
  placePrecision: {
    site: 'the mark is at the site',
    town: 'the mark is at the centre of the town',
    city: 'the mark stands for the city as a whole',
    country: 'the mark stands for the country as a whole',
  },
  unplaced: 'Without a position, so not on the map',
  otherPlaces: (places: string) => `Also: ${places}`,
  names: 'In other languages',
  checked: 'Verification',
  unverifiedName: 'not checked against a source',
  actors: 'People and groups',
  inference: 'Inferred by the atlas',
  /** How an event stands, in a sentence or two about it: who takes which side, and on how many sources. */
  standing: {
    nobody: 'The atlas holds no claim that asserts or denies anything about it.',
    asserted: (who: string) => `Statements about it are asserted by ${who}`,
    /** The first of the sides against, where nobody asserts and where somebody does, and those after it. */
    opposedAlone: (stances: string, who: string) => `Some of what is said about it is ${stances} by ${who}`,
    opposed: (stances: string, who: string) => `some of what is said is ${stances} by ${who}`,
    opposedToo: (stances: string, who: string) => `some is ${stances} by ${who}`,
    /** Of the same parties, who may dispute one statement and deny another. */
    alsoOpposed: (stance: string) => `some ${stance}`,
    stances: { qualifies: 'qualified', disputes: 'disputed', denies: 'denied' },
    sentence: (sides: readonly string[]) => `${sides.join('; ')}.`,
    /** More parties than are named. */
    parties: (count: string, kinds: string) => `${count} parties (${kinds})`,
    ofKind: {
      government: (count: string) => `${count} from governments`,
      group: (count: string) => `${count} from the subject’s side`,
      critic: (count: string) => `${count} from critics of the subject`,
      press: (count: string) => `${count} from the press`,
      court: (count: string) => `${count} from the courts`,
      scholar: (count: string) => `${count} from research`,
      international: (count: string) => `${count} from international bodies`,
      ngo: (count: string) => `${count} from non-governmental organisations`,
      reference: (count: string) => `${count} from reference works`,
      witness: (count: string) => `${count} from witnesses and others concerned`,
    },
    seedOnly: (count: number, shown: string) =>
      count === 0
        ? 'All of this rests on the source that the atlas began from alone.'
        : `All of this rests on the source that the atlas began from alone; ${shown} other ${count === 1 ? 'source gives' : 'sources give'} background.`,
    noOther: (isBesideSeed: boolean) =>
      isBesideSeed
        ? 'No source is cited besides the source that the atlas began from.'
        : 'No source is cited.',
    sources: (count: number, shown: string, isBesideSeed: boolean) =>
      `${shown} ${count === 1 ? 'source is' : 'sources are'} cited${isBesideSeed ? ' besides the source that the atlas began from' : ''}`,
    /** Sources that were all read in one way, or in several. */
    readAlike: (sources: string, read: string) => `${sources}, ${read}.`,
    readApart: (sources: string, counts: string) => (counts ? `${sources}: ${counts}.` : `${sources}.`),
    read: {
      whole: 'read whole',
      excerpt: 'read in part',
      mirror: 'read in a copy or repost',
      quoted: 'read as quoted elsewhere',
      'not-read': 'not read',
    },
    readingOf: (count: string, read: string) => `${count} ${read}`,
    allRead: (count: number, read: string) =>
      count === 1 ? read : count === 2 ? `both ${read}` : `all ${read}`,
    noneRead: (count: number) => (count === 1 ? 'not read' : 'none of them read'),
  },
  claims: 'Who says what',
  opposed: { qualifies: 'qualifies', disputes: 'disputes', denies: 'denies' },
  /** Before what the party holds instead: “another”, so that this is not taken for what is denied. */
  stances: {
    qualifies: 'qualifying another statement:',
    disputes: 'disputing another statement:',
    denies: 'denying another statement:',
  },
  accountsDiffer: 'Where accounts differ',
  chosenAccount: 'Chosen account',
  sourceRef: (number: string, title: string) => `Source ${number}: ${title}`,
  seed: 'What the source that the atlas began from states',
  paragraphs: (count: number, list: string) => (count === 1 ? `paragraph ${list}` : `paragraphs ${list}`),
  context: 'Not in the source that the atlas began from: added from other sources.',
  differences: 'Where sources differ',
  notFound: 'Searched for and not found',
  sources: 'Sources',
  unknownSource: (id: string) => `Source “${id}” is missing from the bibliography.`,
  perspectives: {
    government: 'Government',
    group: 'The subject’s side',
    critic: 'Critic of the subject',
    press: 'Press',
    court: 'Court',
    scholar: 'Research',
    international: 'International body',
    ngo: 'NGO',
    reference: 'Reference work',
    witness: 'Witness',
  },
  readAs: {
    whole: 'Read whole.',
    excerpt: 'Read in part.',
    mirror: 'Read in a copy or repost.',
    quoted: 'Read as quoted elsewhere.',
    'not-read': 'Not read.',
  },
  newTab: 'opens in a new tab',
  legs: 'Part of a relocation',
  goToLeg: (title: string) => `Show on the map: ${title}`,
  figureBy: (figure: string, by: string) => `${figure} (${by})`,
  certainty: {
    certain: '',
    approximate: 'dates or route approximate',
    schematic: 'route assumed',
  },
  legSources: (count: number, formatted: string) =>
    count === 1 ? '1 source of this move' : `${formatted} sources of this move`,
  sameLeg: 'Other events of this move',
  stay: {
    region: 'Stay',
    close: 'Close the stay',
    who: 'Who',
    events: 'Events',
    named: 'Of this stay',
    alsoThere: 'Others at this place in this time',
  },
  more: (left: number, shown: string) => `Show more (${shown} ${left === 1 ? 'event' : 'events'} left)`,
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  linkCopied: 'Link copied.',
  citationCopied: 'Citation copied.',
  correct: 'Correct this',
  copyRefused: 'The browser does not allow copying. Select the text and copy it:',
  copyText: 'Text to copy',
  quotes: ['“', '”'] as const,
  quoted: (title: string) => `“${title}”`,
  authors: (list: string, others: boolean) => (others ? `${list} et al.` : list),
  version: (version: string) => `version ${version}`,
  within: (atlas: string) => `in: ${atlas}`,
  accessed: (date: string) => `accessed ${date}`,
}

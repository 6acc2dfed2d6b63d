/** The pages of the built site that are read without JavaScript, and what links to them show. */
export const pages = {
  eventTitle: (title: string, date: string) => `${title}, ${date}`,
  eventDescription: (date: string, place: string, summary: string) => `${date}, ${place}. ${summary}`,
  pictureAlt:
    'The atlas on a parchment map: arcs of the relocations from Tehran to Paris, Baghdad and Tirana, and the marks of the events',
  openOnMap: 'Open on the map',
  neighbours: 'Before and after',
  previous: 'Before',
  next: 'After',
  allEvents: 'All events',
  paragraphsOf: (voice: string, paragraphs: string) => `${voice}, ${paragraphs}`,
  sourceNumber: (number: string) => `[${number}]`,
  version: (title: string, version: string) => `${title}, version ${version}.`,
  licence: 'Text and data:',
  noScript: {
    advice:
      'The map needs JavaScript. Without it, here is the whole chronicle; each event has a page that says who says what, with sources.',
    files: 'The dataset as files:',
    fileNames: { events: 'events', relocations: 'relocations', places: 'places', sources: 'sources' },
    place: (place: string, country: string) => `${place}, ${country}`,
  },
  /** Where the map stands, until it does; seen when that takes long. */
  notStarted: {
    title: 'The map has not started yet',
    why: 'It needs all files of this page, and a browser of 2024 or later: Chrome or Edge 120, Firefox 121, Safari 17.4, or newer.',
    again: 'Load it again',
    read: 'Read the events as text, one by one',
  },
  files: {
    events: 'Events',
    relocations: 'Relocations and stays',
    places: 'Places',
    sources: 'Sources',
  },
  /** For who builds the site. */
  addressUnknown: (address: string) =>
    `SITE_URL is not set: sitemap and previews of links name ${address}, and pages name no canonical address.`,
  addressWrong: (text: string) => `SITE_URL is no http or https address: ${text}`,
  unreadable: (file: string) =>
    `${file} cannot be read, so no pages can be built of it. npm run check says why.`,
}

const of = (one: string, many: string) => (count: number, shown: string) =>
  `${shown} ${count === 1 ? one : many}`

/** About an atlas: what it holds, how it was made and how far it can be trusted. */
export const about = {
  region: 'About',
  title: 'About this atlas',
  close: 'Close the page about the atlas',
  scope: 'Scope',
  period: (from: string, to: string) => `${from} to ${to}`,
  holds: {
    events: of('event', 'events'),
    places: of('place', 'places'),
    sources: of('source', 'sources'),
    parties: of('party that speaks', 'parties that speak'),
    legs: of('move', 'moves'),
    stays: of('stay', 'stays'),
  },
  version: (version: string) => `Version ${version}`,
  method: 'Method',
  began: 'The atlas began from one report:',
  origins: (seed: string, added: string) =>
    `${seed} of its events are stated there; ${added} were added from other sources, to give both sides and what happened in between.`,
  checked:
    'Each event was looked for in other sources. What any of them says stands on the event’s card as a claim with its speaker, its stance and its sources: asserted, qualified, disputed, denied or given as background. Where the report and other sources part, the card says how.',
  contested: (count: number, shown: string) =>
    count === 1 ? `On ${shown} event accounts differ.` : `On ${shown} events accounts differ.`,
  standings: 'What the verification of an event means',
  standing: {
    corroborated:
      'At least one source besides the source that the atlas began from supports the event and its date. That does not settle who was responsible.',
    'partly-corroborated':
      'Other sources confirm a part of it, speak for one side only, or give it another date, place or size.',
    disputed:
      'Sources contradict one another on who did it, why, or what happened, or a party concerned denies what is said.',
    'seed-only': 'No other source was found that says so.',
    'seed-contradicted':
      'Other sources say what cannot be squared with the source that the atlas began from.',
  },
  unverified: 'What could not be verified',
  seedOnly: (count: number, shown: string) =>
    `${of('event rests', 'events rest')(count, shown)} on the source that the atlas began from alone.`,
  seedContradicted: (count: number, shown: string) =>
    `${of('event is', 'events are')(count, shown)} contradicted by other sources.`,
  soughtInVain: (count: number, shown: string) =>
    `For ${of('event', 'events')(count, shown)} something was searched for and not found; the card says what.`,
  inferred: (count: number, shown: string) =>
    `${of('event was', 'events were')(count, shown)} placed or identified in part by inference; the card gives the reasoning.`,
  undated: (count: number, shown: string) =>
    `${of('event has', 'events have')(count, shown)} no readable date.`,
  unplaced: (count: number, shown: string) => `${of('event has', 'events have')(count, shown)} no position.`,
  readings: {
    whole: (count: number, shown: string) => `${of('source was', 'sources were')(count, shown)} read whole.`,
    excerpt: (count: number, shown: string) =>
      `${of('source was', 'sources were')(count, shown)} read in part only.`,
    mirror: (count: number, shown: string) =>
      `${of('source was', 'sources were')(count, shown)} read in a copy or repost, not in the original.`,
    quoted: (count: number, shown: string) =>
      `${of('source was', 'sources were')(count, shown)} read only as quoted elsewhere.`,
    'not-read': (count: number, shown: string) =>
      `${of('source was', 'sources were')(count, shown)} not read.`,
  },
  neutrality: 'Rules of neutrality',
  rules: [
    'Nothing stands without a source, and every source says from whose side it speaks and how it was read.',
    'A contested statement is the claim of those who make it, never the atlas’s own. A denial stands beside what it denies.',
    'Names such as “terrorist” or “cult” appear only as somebody’s words or as an official listing.',
    'Figures of dead and wounded name who counted.',
    'Nobody living is named as the subject of an accusation that no cited source makes.',
    'All accounts are drawn alike. Choosing one changes the marks, not what is told.',
  ],
  datesAndPlaces: 'Dates and places',
  dates:
    'A date is as exact as its evidence and no more: it is kept in EDTF (ISO 8601-2), in which a year stays a year and “about”, “uncertain” and open ends can be written. On the map and the axis such dates are drawn broken or soft.',
  places: 'Every place says how exact its point is:',
  precision: {
    site: of('at the site', 'at the site'),
    town: of('at the centre of a town', 'at the centre of a town'),
    city: of('for a city as a whole', 'for a city as a whole'),
    country: of('for a country as a whole', 'for a country as a whole'),
  },
  licences: 'Licences',
  dataLicence: 'The data:',
  newTab: 'opens in a new tab',
  codeLicence: 'The code of the page: MIT licence.',
  baseMap:
    'The base map: Natural Earth (public domain), town names from GeoNames (CC BY 4.0), relief from elevations in the public domain. Online tiles, where you switch them on: © OpenStreetMap contributors (ODbL).',
  fonts: 'The fonts: Source Serif 4, Source Sans 3 and Vazirmatn, SIL Open Font License 1.1.',
  notices: 'All notices and credits',
  privacy: 'Privacy',
  privacyTexts: [
    'The page has no server of its own that works behind it, no account, no cookies and no counting of visits. What you look at, search for or choose stays in your browser and in the address of the page.',
    'Nothing is sent to anybody but the requests for the files of the page itself. Only when you switch on online tiles does your browser ask tile.openstreetmap.org for pictures of what you look at; that server then learns your address.',
  ],
  cite: 'How to cite',
  citeEvent: 'To cite one event, use “Copy citation” on its card.',
  correct: 'Suggest a correction',
  corrections: [
    'Is a date or a place wrong, a denial or a source missing? Open the event and press “Correct this” on its card: it opens in Edit, in a form with help for each field.',
    'The form says at once what cannot be right. At the end, “Send” makes a text of your changes, to send with the changed file to whoever publishes the copy that you are reading. Say which source you read, and how: whole, in part or in a copy.',
    'The atlas is a handful of text files: the events are in data/events.geojson, moves and stays in data/relocations.geojson, places in data/places.geojson, sources in data/sources.json. Any editor will do, too: CONTRIBUTING.md of the project describes the ways, and “npm run check” names each fault with its line.',
  ],
  correctAtlas: 'Open the atlas in Edit',
}

import { civilToDays } from '../time/days'

/**
 * What a country's label says from a day on: its present name, a former name, or
 * nothing, because there was no such country.
 */
export interface NameSpan {
  readonly from: number
  readonly name: 'present' | HistoricName | null
}

/** Former names of countries; the wording is in the interface messages. */
export type HistoricName =
  | 'sovietUnion'
  | 'yugoslavia'
  | 'serbiaMontenegro'
  | 'macedonia'
  | 'czechoslovakia'
  | 'czechRepublic'
  | 'westGermany'
  | 'eastGermany'
  | 'northYemen'
  | 'southArabia'
  | 'southYemen'
  | 'northVietnam'
  | 'southVietnam'
  | 'eastPakistan'
  | 'ceylon'
  | 'burma'
  | 'khmerRepublic'
  | 'kampuchea'
  | 'malaya'
  | 'portugueseTimor'
  | 'eastTimor'
  | 'trucialStates'
  | 'muscatAndOman'
  | 'unitedArabRepublic'
  | 'turkey'
  | 'westBank'
  | 'gazaStrip'
  | 'tanganyika'
  | 'tanganyikaAndZanzibar'
  | 'northernRhodesia'
  | 'southernRhodesia'
  | 'nyasaland'
  | 'bechuanaland'
  | 'basutoland'
  | 'swaziland'
  | 'southWestAfrica'
  | 'spanishSahara'
  | 'spanishGuinea'
  | 'portugueseGuinea'
  | 'frenchSomaliland'
  | 'afarsAndIssas'
  | 'upperVolta'
  | 'dahomey'
  | 'zaire'
  | 'centralAfricanEmpire'
  | 'britishGuiana'
  | 'britishHonduras'
  | 'newHebrides'

type Change = readonly [day: number, name: NameSpan['name']]

const first = (name: NameSpan['name'], ...changes: readonly Change[]): readonly NameSpan[] => [
  { from: Number.NEGATIVE_INFINITY, name },
  ...changes.map(([from, next]) => ({ from, name: next })),
]
const independent = (year: number, month: number, day: number) =>
  first(null, [civilToDays(year, month, day), 'present'])
const renamed = (before: HistoricName, year: number, month: number, day: number) =>
  first(before, [civilToDays(year, month, day), 'present'])

/** The end of the Soviet Union, see the border history `soviet`. */
const SOVIET_END = [1991, 12, 26] as const
/** Recognition of the Baltic states by the Soviet Union, see the border history `baltic`. */
const BALTIC = [1991, 9, 6] as const

/**
 * Countries whose label changes, by ISO 3166-1 alpha-2 code. Everything else bears its present name in all
 * years. Names of colonies are those in official use by the administering power or the United Nations; the
 * dates are independence days and the days when a renaming took effect. They follow the same days as the
 * borders. Sources: `name-sources.ts`.
 */
export const COUNTRY_HISTORIES: Readonly<Record<string, readonly NameSpan[]>> = {
  RU: independent(...SOVIET_END),
  UA: independent(...SOVIET_END),
  BY: independent(...SOVIET_END),
  MD: independent(...SOVIET_END),
  GE: independent(...SOVIET_END),
  AM: independent(...SOVIET_END),
  AZ: independent(...SOVIET_END),
  KZ: independent(...SOVIET_END),
  UZ: independent(...SOVIET_END),
  TM: independent(...SOVIET_END),
  KG: independent(...SOVIET_END),
  TJ: independent(...SOVIET_END),
  EE: independent(...BALTIC),
  LV: independent(...BALTIC),
  LT: independent(...BALTIC),
  SI: independent(1992, 1, 15),
  HR: independent(1992, 1, 15),
  BA: independent(1992, 4, 7),
  // The constitutional name until the agreement of Prespa; the United Nations wrote "the former Yugoslav Republic of Macedonia".
  MK: first(null, [civilToDays(1992, 4, 27), 'macedonia'], [civilToDays(2019, 2, 12), 'present']),
  ME: independent(2006, 6, 3),
  RS: independent(2006, 6, 3),
  // Shown from the declaration on, with a dashed border: see the border history `kosovo`.
  XK: independent(2008, 2, 17),
  // The short name was made known to the United Nations on that day.
  CZ: first(null, [civilToDays(1993, 1, 1), 'czechRepublic'], [civilToDays(2016, 5, 17), 'present']),
  SK: independent(1993, 1, 1),
  DE: independent(1990, 10, 3),
  YE: independent(1990, 5, 22),
  VN: independent(1976, 7, 2),
  ER: independent(1993, 5, 24),
  SS: independent(2011, 7, 9),
  BD: renamed('eastPakistan', 1971, 12, 16),
  LK: renamed('ceylon', 1972, 5, 22),
  MM: renamed('burma', 1989, 6, 18),
  KH: first(
    'present',
    [civilToDays(1970, 10, 9), 'khmerRepublic'],
    [civilToDays(1976, 1, 5), 'kampuchea'],
    [civilToDays(1989, 4, 30), 'present'],
  ),
  MY: renamed('malaya', 1963, 9, 16),
  // Timor was occupied by Indonesia in 1975; the United Nations kept the name East Timor.
  TL: first(
    'portugueseTimor',
    [civilToDays(1975, 12, 7), 'eastTimor'],
    [civilToDays(2002, 5, 20), 'present'],
  ),
  AE: renamed('trucialStates', 1971, 12, 2),
  OM: renamed('muscatAndOman', 1970, 8, 9),
  EG: renamed('unitedArabRepublic', 1971, 9, 2),
  TR: renamed('turkey', 2022, 6, 1),
  // Non-member observer State at the United Nations: General Assembly resolution 67/19.
  PS: independent(2012, 11, 29),
  TZ: first(
    'tanganyika',
    [civilToDays(1964, 4, 26), 'tanganyikaAndZanzibar'],
    [civilToDays(1964, 10, 29), 'present'],
  ),
  ZM: renamed('northernRhodesia', 1964, 10, 24),
  // The United Nations and the United Kingdom kept this name after the unilateral declaration of 1965.
  ZW: renamed('southernRhodesia', 1980, 4, 18),
  MW: renamed('nyasaland', 1964, 7, 6),
  BW: renamed('bechuanaland', 1966, 9, 30),
  LS: renamed('basutoland', 1966, 10, 4),
  SZ: renamed('swaziland', 2018, 4, 19),
  NA: renamed('southWestAfrica', 1990, 3, 21),
  EH: renamed('spanishSahara', 1976, 2, 26),
  GQ: renamed('spanishGuinea', 1968, 10, 12),
  GW: renamed('portugueseGuinea', 1974, 9, 10),
  DJ: first(
    'frenchSomaliland',
    [civilToDays(1967, 7, 5), 'afarsAndIssas'],
    [civilToDays(1977, 6, 27), 'present'],
  ),
  BF: renamed('upperVolta', 1984, 8, 4),
  BJ: renamed('dahomey', 1975, 11, 30),
  CD: first('present', [civilToDays(1971, 10, 27), 'zaire'], [civilToDays(1997, 5, 17), 'present']),
  CF: first(
    'present',
    [civilToDays(1976, 12, 4), 'centralAfricanEmpire'],
    [civilToDays(1979, 9, 20), 'present'],
  ),
  GY: renamed('britishGuiana', 1966, 5, 26),
  BZ: renamed('britishHonduras', 1973, 6, 1),
  VU: renamed('newHebrides', 1980, 7, 30),
}

/** A country or territory that is none today, with the place of its label. */
export interface HistoricCountry {
  readonly id: string
  readonly spans: readonly NameSpan[]
  /** Longitude and latitude in degrees. */
  readonly position: readonly [lon: number, lat: number]
  /** Where the label stands when that place is out of sight. */
  readonly elsewhere?: readonly [lon: number, lat: number]
  /** Zoom of the map from which the label is shown. */
  readonly zoom: number
}

const ended = (name: HistoricName, year: number, month: number, day: number) =>
  first(name, [civilToDays(year, month, day), null])

/** Labels of former states, on the same days as the borders between their successors. */
export const HISTORIC_COUNTRIES: readonly HistoricCountry[] = [
  {
    id: 'SU',
    spans: ended('sovietUnion', ...SOVIET_END),
    position: [80, 59],
    elsewhere: [44, 55.5],
    zoom: 1,
  },
  { id: 'YU', spans: ended('yugoslavia', 1992, 4, 27), position: [19.3, 44.1], zoom: 3 },
  {
    id: 'YU-F',
    spans: first(
      null,
      [civilToDays(1992, 4, 27), 'yugoslavia'],
      [civilToDays(2003, 2, 4), 'serbiaMontenegro'],
      // Montenegro and Serbia bear their own labels from then on.
      [civilToDays(2006, 6, 3), null],
    ),
    position: [20.9, 43.8],
    zoom: 4,
  },
  { id: 'CS', spans: ended('czechoslovakia', 1993, 1, 1), position: [17.4, 49.3], zoom: 3 },
  { id: 'DE-W', spans: ended('westGermany', 1990, 10, 3), position: [9, 50.6], zoom: 3 },
  { id: 'DE-E', spans: ended('eastGermany', 1990, 10, 3), position: [12.3, 51.5], zoom: 4 },
  { id: 'YE-N', spans: ended('northYemen', 1990, 5, 22), position: [44.3, 15.6], zoom: 4 },
  {
    id: 'YE-S',
    spans: first('southArabia', [civilToDays(1967, 11, 30), 'southYemen'], [civilToDays(1990, 5, 22), null]),
    position: [48.6, 15.6],
    zoom: 4,
  },
  { id: 'VN-N', spans: ended('northVietnam', 1976, 7, 2), position: [104.9, 21.6], zoom: 3.6 },
  { id: 'VN-S', spans: ended('southVietnam', 1976, 7, 2), position: [108.3, 14.2], zoom: 3.6 },
  { id: 'PS-W', spans: ended('westBank', 2012, 11, 29), position: [35.25, 32], zoom: 7 },
  { id: 'PS-G', spans: ended('gazaStrip', 2012, 11, 29), position: [34.36, 31.41], zoom: 8 },
]

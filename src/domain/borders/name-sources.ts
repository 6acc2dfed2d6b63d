import { BORDER_SOURCES } from './border-sources'
import { COW, FACTBOOK, GW, ISO_FORMER, wikipedia } from './source-works'

const { soviet, baltic, macedonia, montenegro } = BORDER_SOURCES
const WEST_BANK_AND_GAZA = [
  `${wikipedia('Palestine Liberation Organization')}: non-member observer State by resolution 67/19, 29 November 2012.`,
]
const GERMANY = BORDER_SOURCES['inner-german'].sources
const CZECHOSLOVAKIA = BORDER_SOURCES['czechia-slovakia'].sources
const independent = (date: string) => [`${COW}: ${date}.`, `${FACTBOOK}: ${date}.`]

/** Texts that the days of `country-history.ts` were checked against, by its codes, each with what it says. */
export const NAME_SOURCES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'RU UA BY MD GE AM AZ KZ UZ TM KG TJ SU'.split(' ').map((code) => [code, soviet.sources]),
  ),
  EE: baltic.sources,
  LV: baltic.sources,
  LT: baltic.sources,
  SI: BORDER_SOURCES['slovenia-croatia'].sources,
  HR: BORDER_SOURCES['slovenia-croatia'].sources,
  BA: BORDER_SOURCES.bosnia.sources,
  MK: [
    ...macedonia.sources,
    `${wikipedia('History of North Macedonia')}: agreement of Prespa in effect on 12 February 2019.`,
  ],
  ME: montenegro.sources,
  RS: [
    ...montenegro.sources,
    `${GW}: the union dissolved on 5 June 2006, two days after; drawn on the same day as Montenegro.`,
  ],
  XK: BORDER_SOURCES.kosovo.sources,
  CZ: [
    ...CZECHOSLOVAKIA,
    'elaygc.com, Czechoslovakia and Successor States: the United Nations informed of the name Czechia on 17 May 2016.',
  ],
  SK: CZECHOSLOVAKIA,
  DE: GERMANY,
  YE: BORDER_SOURCES.yemen.sources,
  VN: BORDER_SOURCES.vietnam.sources,
  ER: BORDER_SOURCES.eritrea.sources,
  SS: BORDER_SOURCES['south-sudan'].sources,
  BD: [...independent('16 December 1971'), `${GW}: formally independent on 16 December 1971.`],
  LK: [`${wikipedia('History of Sri Lanka')}: established on 22 May 1972.`],
  MM: [
    `${wikipedia('Myanmar')}: renamed on 18 June 1989 by law.`,
    `${ISO_FORMER}: Burma, withdrawn on 5 December 1989.`,
  ],
  KH: [
    `${wikipedia('List of the last monarchs in Asia')}: monarchy deposed on 9 October 1970.`,
    `${wikipedia('Pol Pot')}: Democratic Kampuchea by the constitution of 5 January 1976.`,
    'wayanadtouring.com, State of Cambodia: renamed on 29 and 30 April 1989; others say 1 May.',
  ],
  MY: [`${wikipedia('Sarawak')}: Malaysia established on 16 September 1963.`],
  TL: BORDER_SOURCES.timor.sources,
  AE: independent('2 December 1971'),
  OM: ['wiki.studentb.eu, Muscat and Oman: the Sultanate of Oman declared on 9 August 1970.'],
  EG: [
    'rd.springer.com, The Statesman’s Yearbook 1989: Egypt again on 2 September 1971.',
    'alantologia.com, after Al-Ahram of 3 September 1971: by declaration of 2 September 1971.',
  ],
  TR: ['allnews.ng, 2 June 2022: in effect at the United Nations with the letter received on 1 June.'],
  PS: WEST_BANK_AND_GAZA,
  TZ: [`${FACTBOOK}: united on 26 April 1964, renamed on 29 October 1964.`],
  ZM: independent('24 October 1964'),
  ZW: [
    `${FACTBOOK}: 18 April 1980; formerly Southern Rhodesia, Rhodesia, Zimbabwe-Rhodesia.`,
    `${ISO_FORMER}: Southern Rhodesia, withdrawn in 1980.`,
  ],
  MW: independent('6 July 1964'),
  BW: independent('30 September 1966'),
  LS: independent('4 October 1966'),
  SZ: [`${wikipedia('Eswatini')}: renamed on 19 April 2018.`],
  NA: BORDER_SOURCES.namibia.sources,
  EH: BORDER_SOURCES['western-sahara'].sources,
  GQ: [
    ...independent('12 October 1968'),
    'treccani, Guinea equatoriale: Spanish Guinea until 1968, autonomous from 1 January 1964.',
  ],
  GW: [
    ...independent('10 September 1974'),
    `${FACTBOOK}: declared on 24 September 1973; formerly Portuguese Guinea.`,
  ],
  DJ: [
    'wikizero.net, French Territory of the Afars and the Issas: established on 5 July 1967.',
    ...independent('27 June 1977'),
  ],
  BF: [`${wikipedia('Burkina Faso')}: renamed on 4 August 1984.`],
  BJ: [`${wikipedia('Benin')}: renamed on 30 November 1975.`],
  CD: [
    'simple.m.wikipedia.org, Zaire: renamed on 27 October 1971.',
    'blackthen.com: renamed on 17 May 1997.',
  ],
  CF: [
    `${wikipedia('Central African Republic')}: Empire on 4 December 1976.`,
    `${wikipedia('History of the Central African Republic')}: republic restored on 20 September 1979.`,
  ],
  GY: independent('26 May 1966'),
  BZ: [`${wikipedia('Belize')}: renamed on 1 June 1973.`],
  VU: [`${FACTBOOK}: 30 July 1980. Correlates of War takes the admission to the United Nations.`],
  YU: macedonia.sources,
  'YU-F': [
    ...macedonia.sources,
    `${wikipedia('Serbia and Montenegro')}: Serbia and Montenegro on 4 February 2003, until 3 June 2006.`,
  ],
  CS: CZECHOSLOVAKIA,
  'DE-W': GERMANY,
  'DE-E': GERMANY,
  'YE-N': BORDER_SOURCES.yemen.sources,
  'YE-S': BORDER_SOURCES.yemen.sources,
  'VN-N': BORDER_SOURCES.vietnam.sources,
  'VN-S': BORDER_SOURCES.vietnam.sources,
  'PS-W': WEST_BANK_AND_GAZA,
  'PS-G': WEST_BANK_AND_GAZA,
}

/** The same for the days of capitals in `country-name.ts`, by their GeoNames ids. */
export const CAPITAL_SOURCES: Readonly<Record<number, string>> = {
  2946447: `${wikipedia('Bonn')}: capital from 1949 to 1990.`,
  1526384: `${wikipedia('Kazakhstan')}: moved from Almaty on 10 December 1997.`,
  2332459:
    'A school quiz in a public repository: from Lagos to Abuja on 12 December 1991. No better text read.',
  1298824: 'elevenmyanmar.com: civil servants moved on 6 November 2005.',
  415189: `${COW}: the south of Yemen from 30 November 1967 to 21 May 1990.`,
  1566083: `${GW}: Saigon fell on 30 April 1975.`,
}

import type { BorderHistoryId } from './border-history'

const SOVIET = new Set('RU UA BY MD GE AM AZ KZ UZ TM KG TJ'.split(' '))
const BALTIC = new Set('EE LV LT'.split(' '))
const YUGOSLAV = new Set('SI HR BA RS ME MK XK'.split(' '))

/** Borders with one history all along: the two territories' codes in alphabetical order. */
const BY_PAIR: Readonly<Record<string, BorderHistoryId>> = {
  'CZ SK': 'czechia-slovakia',
  'ER ET': 'eritrea',
  'SD SS': 'south-sudan',
  'NA ZA': 'namibia',
  'ID TL': 'timor',
  'SO X-SOMALILAND': 'somaliland',
  'KP KR': 'korea',
  'JO PS': 'jordan-river',
  'IL PS': 'armistice-1949',
  'EG PS': 'armistice-1949',
  'IL LB': 'armistice-1949',
  'EG IL': 'egypt-israel',
  'IL JO': 'jordan-israel',
  'IL SY': 'golan',
  'AE SA': 'saudi-emirates',
  'OM SA': 'saudi-oman',
  'OM YE': 'oman-yemen',
  'AE OM': 'oman-emirates',
  'QA SA': 'saudi-qatar',
  'IQ KW': 'iraq-kuwait',
  'LY TD': 'chad-libya',
  'ET SO': 'unsettled',
  'LB SY': 'unsettled',
  'BT CN': 'unsettled',
  'BZ GT': 'unsettled',
  'GY VE': 'essequibo',
  'CN HK': 'hong-kong',
  'CN MO': 'macao',
  'CY X-NORTH-CYPRUS': 'cyprus',
  'X-BUFFER-ZONE X-NORTH-CYPRUS': 'cyprus',
  'CY X-BUFFER-ZONE': 'cyprus',
  'X-DHEKELIA X-NORTH-CYPRUS': 'cyprus',
  'X-BUFFER-ZONE X-DHEKELIA': 'cyprus',
}

/** Borders of which only a stretch has the history: the test looks at a point (degrees) of the line. */
const BY_STRETCH: Readonly<
  Record<string, readonly [BorderHistoryId, (lon: number, lat: number) => boolean]>
> = {
  'RU UA': ['crimea', (lon, lat) => lat < 46.6 && lon < 36.7],
  'IN PK': ['kashmir', (_lon, lat) => lat > 32.4],
  'CN PK': ['kashmir', (lon) => lon > 75.9],
  'EG SD': ['halaib', (lon) => lon > 33],
  'SA YE': ['saudi-yemen', (lon) => lon > 44.3],
  // The neutral zones of 1922.
  'IQ SA': ['saudi-iraq', (lon) => lon > 44.72],
  'KW SA': ['saudi-kuwait', (lon) => lon > 47.7],
  // South of Figuig.
  'DZ MA': ['algeria-morocco', (_lon, lat) => lat < 32.1],
  // The Ilemi triangle.
  'KE SS': ['unsettled', (lon) => lon > 34.4],
  'ET SS': ['unsettled', (_lon, lat) => lat < 5.5],
  // Lake Malawi.
  'MW TZ': ['unsettled', (lon) => lon > 33.91],
  // The headwaters of the Courantyne and of the Maroni.
  'GY SR': ['unsettled', (_lon, lat) => lat < 3.4],
  'FR SR': ['unsettled', (_lon, lat) => lat < 3.31],
  // The southern ice field.
  'AR CL': ['unsettled', (_lon, lat) => lat > -49.81 && lat < -49.27],
}

/**
 * The history of the border between two territories at a point of it, or undefined where it is
 * international in all years. Codes are ISO 3166-1 alpha-2, `XK` for Kosovo and `X-…` for areas that
 * Natural Earth draws apart. The order of the codes does not matter.
 */
export function borderBetween(
  one: string,
  other: string,
  lon: number,
  lat: number,
): BorderHistoryId | undefined {
  const [a, b] = one < other ? [one, other] : [other, one]
  const pair = `${a} ${b}`
  const both = (set: ReadonlySet<string>) => set.has(a) && set.has(b)
  const either = (...codes: string[]) => codes.includes(a) || codes.includes(b)

  const stretch = BY_STRETCH[pair]
  if (stretch?.[1](lon, lat)) return stretch[0]
  if (either('X-BAIKONUR', 'X-GUANTANAMO')) return 'leased'
  if (either('X-SIACHEN')) return 'kashmir'
  if (either('EH')) return 'western-sahara'
  if (pair === 'CN IN') return chinaIndia(lon, lat)
  const known = BY_PAIR[pair]
  if (known) return known
  if (either('EE', 'LV', 'LT') && [a, b].every((code) => SOVIET.has(code) || BALTIC.has(code)))
    return 'baltic'
  if (both(SOVIET)) return 'soviet'
  if (both(YUGOSLAV)) return yugoslavBorder(a, b)
  return undefined
}

function chinaIndia(lon: number, lat: number): BorderHistoryId | undefined {
  if (lon < 79.6 && lat > 32.2) return 'kashmir'
  return lon < 80.25 || lon > 91.5 ? 'china-india' : undefined
}

function yugoslavBorder(a: string, b: string): BorderHistoryId {
  const has = (code: string) => a === code || b === code
  if (has('SI') || has('HR')) return 'slovenia-croatia'
  if (has('BA')) return 'bosnia'
  if (has('MK')) return 'macedonia'
  if (has('ME')) return 'montenegro'
  return 'kosovo'
}

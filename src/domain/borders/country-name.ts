import { civilToDays } from '../time/days'
import { areBordersKnown } from './border-status'
import { COUNTRY_HISTORIES, HISTORIC_COUNTRIES, type NameSpan } from './country-history'

const FORMER = new Map(HISTORIC_COUNTRIES.map(({ id, spans }) => [id, spans]))

/**
 * What the label of a country says on a day (days since 1970-01-01 UTC); null if there was no such country, or the names of
 * that day are not known.
 * `code` is an ISO 3166-1 alpha-2 code or the id of a historic country.
 */
export function countryName(code: string, day: number): NameSpan['name'] {
  if (!areBordersKnown(day)) return null
  const spans = FORMER.get(code) ?? COUNTRY_HISTORIES[code]
  if (!spans) return 'present'
  let name: NameSpan['name'] = null
  for (const span of spans) if (span.from <= day) name = span.name
  return name
}

/** Towns that were capitals only for a time, by the town's GeoNames id: half-open [from, to) in days. */
const CAPITAL_TERMS: Readonly<Record<number, { readonly from: number; readonly to: number }>> = {
  // Bonn, of the Federal Republic until unification.
  2946447: { from: Number.NEGATIVE_INFINITY, to: civilToDays(1990, 10, 3) },
  // Almaty and Astana.
  1526384: { from: civilToDays(1991, 12, 26), to: civilToDays(1997, 12, 10) },
  1526273: { from: civilToDays(1997, 12, 10), to: Number.POSITIVE_INFINITY },
  // Lagos and Abuja.
  2332459: { from: Number.NEGATIVE_INFINITY, to: civilToDays(1991, 12, 12) },
  2352778: { from: civilToDays(1991, 12, 12), to: Number.POSITIVE_INFINITY },
  // Yangon and Naypyidaw.
  1298824: { from: Number.NEGATIVE_INFINITY, to: civilToDays(2005, 11, 6) },
  6611854: { from: civilToDays(2005, 11, 6), to: Number.POSITIVE_INFINITY },
  // Aden, of the south of Yemen.
  415189: { from: civilToDays(1967, 11, 30), to: civilToDays(1990, 5, 22) },
  // Ho Chi Minh City, as Saigon.
  1566083: { from: Number.NEGATIVE_INFINITY, to: civilToDays(1975, 4, 30) },
}

/**
 * Capitals of states that went before: Moscow, Belgrade, Prague, Berlin, Hanoi, Sana’a were capitals when
 * the country that holds them today did not exist.
 */
const ALWAYS_CAPITALS: ReadonlySet<number> = new Set([524901, 792680, 3067696, 2950159, 1581130, 71137])

/** GeoNames ids of towns that were capitals for a time but are none today. */
export const FORMER_CAPITALS: ReadonlySet<number> = new Set([
  2946447, 1526384, 2332459, 1298824, 415189, 1566083,
])

/** Whether a present or former capital (GeoNames id, country code) was one on that day; false where that is not known. */
export function wasCapital(geonamesId: number, country: string, day: number): boolean {
  if (!areBordersKnown(day)) return false
  const term = CAPITAL_TERMS[geonamesId]
  if (term) return term.from <= day && day < term.to
  return ALWAYS_CAPITALS.has(geonamesId) || countryName(country, day) !== null
}

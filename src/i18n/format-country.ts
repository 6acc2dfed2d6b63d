/** Stands for the country of a place that is not finished yet; ISO 3166 leaves it to its users. */
const UNNAMED = 'ZZ'

/** The name of a country (ISO 3166-1 alpha-2) in a language (BCP 47). */
export function formatCountry(code: string, locale: string): string {
  if (code === UNNAMED) return 'a country not named yet'
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}

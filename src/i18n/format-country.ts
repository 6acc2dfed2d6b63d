/** The name of a country (ISO 3166-1 alpha-2) in a language (BCP 47). */
export function formatCountry(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}

import type { HistoricName } from '../../domain/borders/country-history'
import { basemapMessages } from '../../i18n/basemap-messages'

/** Names of countries in the language of the map. */
export interface LabelNames {
  readonly presentName: (code: string) => string
  readonly historicName: (name: HistoricName) => string
}

/** Names from the messages where they have one, else from the browser's own tables (CLDR). */
export function labelNames(language: string): LabelNames {
  const messages = basemapMessages()
  const names = displayNames(language)
  const known = new Map<string, string>()
  return {
    presentName: (code) => {
      const cached = known.get(code)
      if (cached !== undefined) return cached
      const name = messages.countryNames[code] ?? names?.of(code) ?? code
      known.set(code, name)
      return name
    },
    historicName: (name) => messages.historicNames[name],
  }
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'long' })
  } catch {
    // A language tag that is none.
    return new Intl.DisplayNames(['en'], { type: 'region' })
  }
}

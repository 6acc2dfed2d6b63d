import type { Place } from '../../domain/atlas/atlas'
import { useCardMessages } from '../../i18n/use-card-messages'

interface PlaceNamesProps {
  readonly place: Place
  /** The name that the card shows already. */
  readonly shown: string
  readonly locale: string
  readonly isOpen?: boolean
}

/** The names of a place in other languages, each marked up and read in its own. */
export function PlaceNames({ place, shown, locale, isOpen }: PlaceNamesProps) {
  const card = useCardMessages()
  const names = Object.entries(place.names).filter(([, name]) => name !== shown)
  if (names.length === 0) return null
  return (
    <details className="card-names-fold" open={isOpen}>
      <summary>{card.names}</summary>
      <ul className="card-names" aria-label={card.names}>
        {names.map(([language, name]) => {
          const unverified = place.unverifiedNames.includes(language)
          return (
            <li key={language}>
              <span className="card-name-language">{languageName(language, locale)}</span>{' '}
              <bdi lang={language} dir="auto">
                {name}
              </bdi>
              {unverified && <span className="card-name-unverified"> ({card.unverifiedName})</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  } catch {
    return language // not a BCP 47 tag
  }
}

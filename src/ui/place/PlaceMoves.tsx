import type { AtPlace } from '../../domain/atlas/at-place'
import type { Leg, Stay } from '../../domain/atlas/atlas'
import { formatSpan } from '../../i18n/format-date'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { usePlaceMessages } from '../../i18n/use-place-messages'

interface PlaceMovesProps extends Pick<AtPlace, 'stays' | 'legs'> {
  onOpenStay(id: string): void
  onShowLeg(leg: Leg): void
  readonly locale: string
}

/** Who stayed at a place, and who came, left or passed through. */
export function PlaceMoves({ stays, legs, onOpenStay, onShowLeg, locale }: PlaceMovesProps) {
  const words = usePlaceMessages()
  const card = useCardMessages()
  const { date: messages } = useMessages()
  const dates = ({ span, date }: Pick<Stay, 'span' | 'date'>) => formatSpan(span, date, { locale, messages })
  return (
    <>
      <section className="card-section" aria-label={words.stays}>
        <h3>{words.stays}</h3>
        {stays.length === 0 && <p>{words.noStays}</p>}
        <ul className="card-events">
          {stays.map((stay) => (
            <li key={stay.id}>
              <span className={`time-key stay-${stay.who}`} aria-hidden="true" />
              <button
                type="button"
                aria-label={words.openStay(stay.title, dates(stay))}
                onClick={() => onOpenStay(stay.id)}
              >
                {stay.title}
              </button>{' '}
              <span className="card-aside">{dates(stay)}</span>
            </li>
          ))}
        </ul>
      </section>
      {legs.length > 0 && (
        <section className="card-section" aria-label={words.moves}>
          <h3>{words.moves}</h3>
          <ul className="card-events">
            {legs.map(({ leg, way }) => (
              <li key={leg.id}>
                <span className={`time-key stay-${leg.who}`} aria-hidden="true" />
                <button type="button" aria-label={card.goToLeg(leg.title)} onClick={() => onShowLeg(leg)}>
                  {leg.title}
                </button>{' '}
                <span className="card-aside">
                  {[words.ways[way], dates(leg), card.certainty[leg.certainty]].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

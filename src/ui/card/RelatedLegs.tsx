import type { Atlas, AtlasEvent, Leg } from '../../domain/atlas/atlas'
import { formatSpan } from '../../i18n/format-date'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'

interface RelatedLegsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onGoToLeg(id: string): void
  onOpenEvent(id: string): void
  readonly locale: string
}

/** The relocations that an event is part of, and the other events of each. */
export function RelatedLegs({ atlas, event, onGoToLeg, onOpenEvent, locale }: RelatedLegsProps) {
  const card = useCardMessages()
  const { chronicle, date: messages } = useMessages()
  const legs = atlas.legs.filter((leg) => event.legs.includes(leg.id) || leg.events.includes(event.id))
  if (legs.length === 0) return null
  const others = atlas.events.filter(
    ({ id }) => id !== event.id && legs.some((leg) => leg.events.includes(id)),
  )
  return (
    <section className="card-section">
      <h3>{card.legs}</h3>
      {legs.map((leg) => (
        <button
          key={leg.id}
          type="button"
          className="card-leg"
          aria-label={card.goToLeg(leg.title)}
          onClick={() => onGoToLeg(leg.id)}
        >
          <strong>{leg.title}</strong>
          <LegFacts leg={leg} locale={locale} />
        </button>
      ))}
      {others.length > 0 && (
        <>
          <h4>{card.sameLeg}</h4>
          <ul className="card-events">
            {others.map((other) => {
              const date = formatSpan(other.span, other.date, { locale, messages })
              return (
                <li key={other.id}>
                  <button
                    type="button"
                    aria-label={chronicle.eventName(other.title, date)}
                    onClick={() => onOpenEvent(other.id)}
                  >
                    {other.title}
                  </button>{' '}
                  <span className="card-aside">{date}</span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

function LegFacts({ leg, locale }: { readonly leg: Leg; readonly locale: string }) {
  const card = useCardMessages()
  const { date: messages } = useMessages()
  const figures = leg.figures.map(({ text, by }) => (by ? card.figureBy(text, by) : text))
  const date = formatSpan(leg.span, leg.date, { locale, messages })
  return (
    <>
      <span className="card-aside">
        {[leg.whoText, date, card.certainty[leg.certainty]].filter(Boolean).join(' · ')}
      </span>
      {figures.map((figure) => (
        <span key={figure} className="card-aside">
          {figure}
        </span>
      ))}
    </>
  )
}

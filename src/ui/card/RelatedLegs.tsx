import type { Atlas, AtlasEvent, Leg } from '../../domain/atlas/atlas'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { EventLinks } from '../event-lists/EventLinks'
import './RelatedLegs.css'
import { SourceFold } from '../sources/SourceFold'

interface RelatedLegsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onGoToLeg(id: string): void
  onOpenEvent(id: string): void
  readonly locale: string
}

/** The relocations that an event is part of, with what each rests on, and the other events of each. */
export function RelatedLegs({ atlas, event, onGoToLeg, onOpenEvent, locale }: RelatedLegsProps) {
  const card = useCardMessages()
  const legs = atlas.legs.filter((leg) => event.legs.includes(leg.id) || leg.events.includes(event.id))
  if (legs.length === 0) return null
  const others = atlas.events.filter(
    ({ id }) => id !== event.id && legs.some((leg) => leg.events.includes(id)),
  )
  return (
    <section className="card-section">
      <h3>{card.legs}</h3>
      {legs.map((leg) => (
        <div key={leg.id} className="card-leg">
          <button type="button" aria-label={card.goToLeg(leg.title)} onClick={() => onGoToLeg(leg.id)}>
            <strong>{leg.title}</strong>
            <LegFacts leg={leg} locale={locale} />
          </button>
          <LegBasis leg={leg} sources={atlas.sources} locale={locale} />
        </div>
      ))}
      <EventLinks heading={card.sameLeg} events={others} onOpenEvent={onOpenEvent} locale={locale} />
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

interface LegBasisProps {
  readonly leg: Leg
  readonly sources: Atlas['sources']
  readonly locale: string
}

function LegBasis({ leg, sources, locale }: LegBasisProps) {
  const card = useCardMessages()
  return (
    <>
      {leg.note && (
        <p className="card-aside" dir="auto">
          {leg.note}
        </p>
      )}
      <SourceFold
        label={card.legSources(leg.sources.length, formatNumber(leg.sources.length, locale))}
        ids={leg.sources}
        sources={sources}
        locale={locale}
      />
    </>
  )
}

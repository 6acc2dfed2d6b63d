import type { AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useMessages } from '../../i18n/use-messages'
import type { Handout } from './handout'
import { worksheetMarks } from './worksheet-key'

/** The answers to all tasks of the worksheet. */
export function WorksheetKey({ handout }: { readonly handout: Handout }) {
  const { answers, worksheet: words } = useHandoutMessages()
  const { date: messages } = useMessages()
  const { atlas, worksheet, locale } = handout
  const { places, order, match, claims } = worksheet
  const marks = worksheetMarks(handout)
  if (!places && !order && !match && !claims) return null
  const dateOf = ({ span, date }: AtlasEvent) => formatSpan(span, date, { locale, messages })
  const written = (number: number) => formatNumber(number, locale)
  return (
    <section className="worksheet-key">
      <h2>{answers.worksheet}</h2>
      {places && (
        <section>
          <h3>{words.places.heading}</h3>
          <ol className="worksheet-key-places">
            {places.places.map(({ id }) => (
              <li key={id}>{placeName(atlas.places, id, locale)}</li>
            ))}
          </ol>
        </section>
      )}
      {match && (
        <section>
          <h3>{words.match.heading}</h3>
          <ul>
            {match.events.map((event) => (
              <li key={event.id} dir="auto">
                <b>
                  {written(marks.ofPlace(event))} {marks.ofDate(event)}
                </b>{' '}
                {event.title}: {placeName(atlas.places, event.place, locale)}, {dateOf(event)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {order && (
        <section>
          <h3>{words.order.heading}</h3>
          <ol>
            {order.inOrder.map((event) => (
              <li key={event.id} dir="auto">
                <b>{marks.ofEvent(event)}</b> {words.event(event.title, dateOf(event))}
              </li>
            ))}
          </ol>
        </section>
      )}
      {claims && (
        <section>
          <h3>{words.claims.heading}</h3>
          <ol>
            {claims.claims.map(({ claim, party }) => (
              <li key={party.id} dir="auto">
                <b>{marks.ofParty(party.id)}</b> {party.label}
                {claim.attribution && ` (${claim.attribution})`}: {words.claims.quoted(claim.text)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  )
}

import { memo } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import { snippet } from '../../domain/search/highlight'
import { formatSpan } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { SaidLines } from '../claims/SaidLines'
import { MarkSymbol } from '../marks/MarkSymbol'
import './EventRow.css'
import { FoundText } from './FoundText'

interface EventRowProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly scheme: MarkScheme
  /** Place in the list, for moving with the keys. */
  readonly index: number
  /** Folded words that the search found in the event. */
  readonly terms: readonly string[]
  readonly open: boolean
  readonly hovered: boolean
  /** Whether Tab stops here; the arrow keys reach the others. */
  readonly tabStop: boolean
  onOpen(id: string): void
  onHover(ids: readonly string[]): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const NO_TERMS: readonly string[] = []

/** One event of the list: a button named by title and date; the date stands above the title for the eye only. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { atlas, event, scheme, terms, locale } = props
  const { date: dateMessages } = useMessages()
  const chronicle = useChronicleMessages()
  const date = formatSpan(event.span, event.date, { locale, messages: dateMessages })
  const place = placeName(atlas.places, event.place, locale)
  const kind = markKind(scheme, event)
  const disputed = isDisputed(event)
  const said = scheme.said?.(event) ?? []
  const enter = () => props.onHover([event.id])
  const leave = () => props.onHover([])
  return (
    <button
      type="button"
      className="event-row"
      data-event={event.id}
      data-index={props.index}
      data-priority={event.priority}
      data-faint={scheme.isFaint(event) || undefined}
      data-hovered={props.hovered || undefined}
      tabIndex={props.tabStop ? 0 : -1}
      aria-current={props.open ? 'true' : undefined}
      onClick={() => props.onOpen(event.id)}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={(focus) => focus.currentTarget.matches(':focus-visible') && enter()}
      onBlur={leave}
    >
      <span className="event-row-symbol">
        <MarkSymbol
          kind={kind}
          theme={props.theme}
          size={event.priority === 3 ? 14 : 16}
          approximate={hasApproximateDate(event)}
          disputed={disputed}
        />
      </span>
      <span className="event-row-title" dir="auto">
        <FoundText text={event.title} terms={terms} />
        <span className="event-list-spoken">,</span>
      </span>
      <span className="event-row-facts">
        <span>{date}</span>
        {place && place !== event.title && (
          <>
            {' '}
            <span className="event-row-fact">
              <bdi>
                <FoundText text={place} terms={terms} />
              </bdi>
            </span>
          </>
        )}
        {scheme.isWorded ? (
          <>
            {' '}
            <span className="event-row-fact event-row-kind">{kind?.label ?? scheme.kindOf(event)}</span>
          </>
        ) : (
          <span className="event-list-spoken">, {kind?.label ?? scheme.kindOf(event)}</span>
        )}
        {disputed && event.verification && !scheme.isWorded && (
          <>
            {' '}
            <span className="event-row-fact event-row-standing">
              {chronicle.verifications[event.verification]}
            </span>
          </>
        )}
      </span>
      {said.length > 0 && (
        <span className="event-row-said">
          <SaidLines atlas={atlas} said={said} locale={locale} />
        </span>
      )}
      <Excerpt event={event} terms={terms} shown={[event.title, place]} />
    </button>
  )
})

/** Where the search found something that the row does not show: the passage. */
function Excerpt(props: { event: AtlasEvent; terms: readonly string[]; shown: readonly string[] }) {
  const { event, terms, shown } = props
  if (terms.length === 0 || shown.some((text) => snippet(text, terms) !== undefined)) return null
  const passages = [event.summary, ...event.claims.flatMap((claim) => [claim.text, claim.attribution ?? ''])]
  for (const passage of [...passages, ...event.actors, ...event.differences]) {
    const text = snippet(passage, terms)
    if (text === undefined) continue
    return (
      <span className="event-row-excerpt" dir="auto">
        <FoundText text={text} terms={terms} />
      </span>
    )
  }
  return null
}

/** The words found in an event; always the same empty list where nothing was searched for. */
export function termsOf(
  matches: Pick<ReadonlyMap<string, readonly string[]>, 'get'> | undefined,
  id: string,
) {
  return matches?.get(id) ?? NO_TERMS
}

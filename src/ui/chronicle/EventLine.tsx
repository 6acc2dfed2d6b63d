import { memo } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { CategorySymbol } from '../marks/CategorySymbol'
import { Highlighted } from './Highlighted'

interface EventLineProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly open: boolean
  readonly hovered: boolean
  onHover(id: string | undefined): void
  onOpen(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
  /** Terms that a search matched. */
  readonly terms: readonly string[] | undefined
}

export const EventLine = memo(function EventLine(props: EventLineProps) {
  const { atlas, event, open, hovered, onHover, onOpen, locale, theme, terms } = props
  const { chronicle } = useMessages()
  const category = atlas.categories.find(({ id }) => id === event.category)
  return (
    <button
      type="button"
      className="event-line"
      data-event={event.id}
      data-priority={event.priority}
      data-hovered={hovered || undefined}
      aria-current={open || undefined}
      onClick={() => onOpen(event.id)}
      onPointerEnter={() => onHover(event.id)}
      onPointerLeave={() => onHover(undefined)}
      onFocus={() => onHover(event.id)}
      onBlur={() => onHover(undefined)}
    >
      <CategorySymbol
        category={category}
        theme={theme}
        approximate={hasApproximateDate(event)}
        disputed={isDisputed(event)}
      />
      <span className="event-line-text">
        <span className="event-line-title">
          <Highlighted text={event.title} terms={terms} />
        </span>
        <span className="event-line-where">
          <span>{formatSpan(event.span, event.date, { locale, style: 'short' })}</span>
          <span aria-hidden="true"> · </span>
          <Highlighted text={atlas.places.get(event.place)?.name ?? event.place} terms={terms} />
          {event.inference && <span className="event-line-inferred">{chronicle.inferred}</span>}
        </span>
      </span>
    </button>
  )
})

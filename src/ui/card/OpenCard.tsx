import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { TimeSpan } from '../../domain/time/time-span'
import { EventCard, type EventCardProps } from './EventCard'
import { StayCard } from './StayCard'

interface OpenCardProps extends Omit<EventCardProps, 'event' | 'onShowPlace' | 'onShowTime' | 'onGoToLeg'> {
  readonly atlas: Atlas
  /** Id of the event or, where there is none, of the stay that is open. */
  readonly event: string | undefined
  readonly stay: string | undefined
  /** Whether the event lies outside the window of time. */
  readonly isOutside?: boolean | undefined
  /** Shows places on the map, and takes time to where it reaches the span. */
  onGoTo(positions: readonly Position[], span?: TimeSpan): void
}

/** The card of what is open: an event or a stay. */
export function OpenCard({ event: eventId, stay: stayId, isOutside, onGoTo, ...props }: OpenCardProps) {
  const { atlas } = props
  const showPlace = (id: string) => {
    const place = atlas.places.get(id)
    if (place) onGoTo([place.position])
  }
  const goToLeg = (id: string) => {
    const leg = atlas.legs.find((candidate) => candidate.id === id)
    if (leg) onGoTo(leg.positions, leg.span)
  }
  const event = atlas.events.find(({ id }) => id === eventId)
  if (event) {
    const showTime = isOutside ? () => onGoTo(event.position ? [event.position] : [], event.span) : undefined
    const ways = { onShowPlace: showPlace, onShowTime: showTime, onGoToLeg: goToLeg }
    return <EventCard {...props} {...ways} event={event} />
  }
  const stay = atlas.stays.find(({ id }) => id === stayId)
  return stay && <StayCard {...props} stay={stay} onShowPlace={() => onGoTo([stay.position])} />
}

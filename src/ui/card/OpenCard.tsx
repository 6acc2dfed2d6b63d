import type { Atlas, AtlasEvent, Position } from '../../domain/atlas/atlas'
import type { TimeSpan } from '../../domain/time/time-span'
import type { Panel } from '../../domain/view/view'
import { OpeningStep, openingStep } from '../panel/opening-step'
import { EventCard, type EventCardProps } from './EventCard'
import { StayCard } from './StayCard'

export interface OpenCardProps extends Omit<EventCardProps, 'event' | 'onShowTime' | 'onGoToLeg'> {
  readonly atlas: Atlas
  readonly event: AtlasEvent | undefined
  /** Open where no event is. */
  readonly panel: Panel | undefined
  /** Whether the event lies outside the window of time. */
  readonly isOutside?: boolean | undefined
  /** Shows places on the map, and takes time to where it reaches the span. */
  onGoTo(positions: readonly Position[], span?: TimeSpan): void
}

/** The card of what is open: an event or a stay. */
export function OpenCard(props: OpenCardProps) {
  return (
    <OpeningStep value={openingStep(props.link())}>
      <CardOf {...props} />
    </OpeningStep>
  )
}

function CardOf({ event, panel, isOutside, onGoTo, ...props }: OpenCardProps) {
  const { atlas } = props
  const goToLeg = (id: string) => {
    const leg = atlas.legs.find((candidate) => candidate.id === id)
    if (leg) onGoTo(leg.positions, leg.span)
  }
  if (event) {
    const showTime = isOutside ? () => onGoTo(event.position ? [event.position] : [], event.span) : undefined
    const ways = { onShowTime: showTime, onGoToLeg: goToLeg }
    return <EventCard {...props} {...ways} event={event} />
  }
  const stay = panel?.kind === 'stay' ? atlas.stays.find(({ id }) => id === panel.id) : undefined
  return stay && <StayCard {...props} stay={stay} />
}

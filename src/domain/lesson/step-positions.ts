import type { Atlas, Position } from '../atlas/atlas'
import type { LessonStep } from './lesson'
import { stepEvents } from './step-events'

/** Where what a step points out is or, where it points out nothing, the events that it rests on. */
export function stepPositions(step: LessonStep, atlas: Atlas): readonly Position[] {
  const { emphasis } = step
  const eventIds = new Set(
    emphasis.length > 0 ? emphasis.flatMap(({ kind, id }) => (kind === 'event' ? id : [])) : stepEvents(step),
  )
  const isMeant = (kind: string) => (part: { readonly id: string }) =>
    emphasis.some((each) => each.kind === kind && each.id === part.id)
  return [
    ...atlas.events
      .filter(({ id }) => eventIds.has(id))
      .flatMap(({ position }) => (position ? [position] : [])),
    ...atlas.stays.filter(isMeant('stay')).map(({ position }) => position),
    ...[...atlas.places.values()].filter(isMeant('place')).map(({ position }) => position),
    ...atlas.legs.filter(isMeant('leg')).flatMap(({ positions }) => positions),
  ]
}

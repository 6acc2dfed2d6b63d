import type { Position } from '../atlas/atlas'
import type { Emphasis } from '../lesson/lesson'
import { STEP_MAP, shownStep } from '../lesson/step-view'
import { nearestCopy, project } from '../marks/mercator'
import { overlaps } from '../time/time-span'
import type { MapView } from '../view/view'
import type { LessonFacts } from './lesson-facts'
import type { RawStep } from './raw-step'
import type { Findings } from './report'

/** Checks that map and time of a step show what it tells of. */
export function checkStepShown(findings: Findings, step: RawStep, facts: LessonFacts): void {
  const { view, map } = shownStep(step, facts.context)
  for (const [id, index] of step.listed) {
    const event = facts.events.get(id)
    if (!event?.span || overlaps(event.span, view.window)) continue
    const side = event.span.latestEnd <= view.window.from ? 'before' : 'after'
    findings.add('lesson/outside-window', [...step.path, 'events', index], { id, date: event.date, side })
  }
  if (!map) return
  const positions = positionsOf(step, facts)
  if (positions.length > 0 && !positions.some((position) => isShown(position, map)))
    findings.add('lesson/map-elsewhere', [...step.path, 'view', 'map'], { map: step.view.map ?? '' })
}

/** Where the events of a step are, with their other places and legs, and what it points out. */
function positionsOf(step: RawStep, facts: LessonFacts): readonly Position[] {
  const emphasis = [...step.emphasis, ...step.events.map((id): Emphasis => ({ kind: 'event', id }))]
  return emphasis.flatMap(({ kind, id }): readonly Position[] => {
    const placeAt = (place: string) => facts.places.get(place)?.position ?? []
    if (kind === 'place') return [facts.places.get(id)?.position ?? []].filter(isPosition)
    if (kind === 'stay') return [facts.stays.get(id)?.position ?? []].filter(isPosition)
    if (kind === 'leg') return facts.legs.get(id)?.positions ?? []
    const event = facts.events.get(id)
    if (!event) return []
    const legs = event.legs.flatMap((leg) => facts.legs.get(leg)?.positions ?? [])
    return [event.position ?? [], ...event.otherPlaces.map(placeAt)].filter(isPosition).concat(legs)
  })
}

function isPosition(value: readonly number[]): value is Position {
  return value.length === 2
}

/** Whether a position lies on a map of `STEP_MAP`. */
function isShown(position: Position, { zoom, lat, lon }: MapView): boolean {
  const centre = project([lon, lat])
  const { x, y } = nearestCopy(project(position), centre)
  const scale = 2 ** zoom
  return (
    Math.abs(x - centre.x) * scale <= STEP_MAP.width / 2 &&
    Math.abs(y - centre.y) * scale <= STEP_MAP.height / 2
  )
}

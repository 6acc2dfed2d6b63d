import type { Position } from '../atlas/atlas'
import { legProgress } from '../journey/leg-progress'
import { isOnStepMap } from '../lesson/is-on-step-map'
import type { Emphasis } from '../lesson/lesson'
import type { ShownStep } from '../lesson/step-view'
import { overlaps } from '../time/time-span'
import type { MapView } from '../view/view'
import type { AtlasParts } from './atlas-parts'
import type { RawStep } from './raw-step'
import type { Findings } from './report'

/** Checks that map and time of a step show what it tells of. What is not there is the concern of other checks. */
export function checkStepShown(findings: Findings, step: RawStep, shown: ShownStep, parts: AtlasParts): void {
  checkTime(findings, step, shown, parts)
  const map = checkMap(findings, step, shown, parts)
  for (const { kind, id, path } of step.emphasis)
    if (!isPointedOut({ kind, id }, { ...shown, map }, parts))
      findings.add('lesson/emphasis-unseen', path, { kind, id })
}

/**
 * The event that a step opens touches the time that it shows, and so does at least one that it rests on: what a text
 * looks back or ahead to does not.
 */
function checkTime(findings: Findings, step: RawStep, { view }: ShownStep, { events }: AtlasParts): void {
  const named = step.events.flatMap((id) => events.get(id) ?? [])
  const outside = named.filter(({ span }) => span && !overlaps(span, view.window))
  const opened = outside.find(({ id }) => id === view.event)
  if (opened) {
    const side = opened.span && opened.span.latestEnd <= view.window.from ? 'before' : 'after'
    findings.add('lesson/outside-window', [...step.path, 'view', 'event'], {
      id: opened.id,
      date: opened.date,
      side,
    })
  } else if (named.length > 0 && outside.length === named.length) {
    findings.add('lesson/time-elsewhere', [...step.path, 'view'], {
      count: named.length,
      date: named[0]?.date ?? '',
    })
  }
}

/** At least one place of the events of a step, or of what it points out, lies on its map; without any it has no map. */
function checkMap(
  findings: Findings,
  step: RawStep,
  { map }: ShownStep,
  parts: AtlasParts,
): MapView | undefined {
  const events = step.events.map((id): Emphasis => ({ kind: 'event', id }))
  const positions = [...events, ...step.emphasis].flatMap((part) => positionsOf(part, parts))
  if (!map || positions.length === 0 || positions.some((position) => isOnStepMap(position, map))) return map
  findings.add('lesson/map-elsewhere', [...step.path, 'view', 'map'], { map: step.view.map ?? '' })
  return undefined
}

/** Whether what is pointed out is drawn: within the map and the time, or for a leg begun by the end of the time. */
function isPointedOut(part: Emphasis, { view: { window }, map }: ShownStep, parts: AtlasParts): boolean {
  const positions = positionsOf(part, parts)
  if (map && positions.length > 0 && !positions.some((position) => isOnStepMap(position, map))) return false
  const leg = part.kind === 'leg' ? parts.legs.get(part.id) : undefined
  if (leg) return legProgress(leg.span, window.to).state !== 'ahead'
  const span = part.kind === 'event' ? parts.events.get(part.id)?.span : undefined
  return !span || overlaps(span, window)
}

/** Where a part of the atlas is drawn as it is pointed out: an event where it is itself, as in `stepPositions`. */
function positionsOf(
  { kind, id }: Emphasis,
  { events, legs, stays, places }: AtlasParts,
): readonly Position[] {
  if (kind === 'leg') return legs.get(id)?.positions ?? []
  const position = { event: events, stay: stays, place: places }[kind].get(id)?.position
  return position ? [position] : []
}

import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { currentBases } from '../../domain/journey/current-bases'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { MarkKind, MarkScheme } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'

export type MapSign = 'approximate' | 'disputed' | 'leadership' | 'members' | 'base'

/** What the signs of maps mean: those that occur on them. */
export interface MapKeyContent {
  readonly kinds: readonly MarkKind[]
  readonly signs: readonly MapSign[]
}

/** The key to maps of one or more times with these events in view. */
export function mapKey(
  { stays, legs }: Pick<Atlas, 'stays' | 'legs'>,
  scheme: MarkScheme,
  inView: readonly AtlasEvent[],
  windows: readonly TimeWindow[],
): MapKeyContent {
  const occurring = new Set(inView.map((event) => scheme.kindOf(event)))
  const end = Math.max(...windows.map(({ to }) => to))
  const travelled = new Set(legs.filter(({ span }) => span.earliestStart < end).map(({ who }) => who))
  const signs: readonly (readonly [MapSign, boolean])[] = [
    ['approximate', inView.some(hasApproximateDate)],
    ['disputed', inView.some(isDisputed)],
    ['leadership', travelled.has('leadership')],
    ['members', travelled.has('members')],
    ['base', windows.some(({ to }) => currentBases(stays, to).length > 0)],
  ]
  return {
    kinds: scheme.kinds.filter(({ id }) => occurring.has(id)),
    signs: signs.filter(([, occurs]) => occurs).map(([sign]) => sign),
  }
}

import type { Atlas } from '../../domain/atlas/atlas'
import { type NumberSpot, numberSpots } from '../../domain/lesson/worksheet/number-spots'
import type { TimeWindow } from '../../domain/time/time-span'
import { boundsAround } from '../../domain/view/bounds-around'
import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { STEP_MAP } from '../../domain/view/fit-step-map'
import type { MapPictureOptions } from '../../map/picture/hidden-map'
import type { Handout, HandoutStep } from '../../ui/handout/handout'

/** A map that is to be drawn. */
export type MapPlan = Pick<
  MapPictureOptions,
  'atlas' | 'window' | 'shown' | 'scheme' | 'openEvent' | 'lit' | 'view' | 'width' | 'height' | 'isMute'
>

/** Between two maps of a step, in CSS pixels. */
const GUTTER = 10

/** Radius of the numbers of an empty map, in CSS pixels. */
export const NUMBER_RADIUS = 9.5

/** The maps of a step, of so many CSS pixels together: one, or those of two times. */
export function stepPlans(step: HandoutStep, atlas: Atlas, width: number): readonly MapPlan[] {
  const { windows, passing, scheme, openEvent, lit, map } = step
  const height = Math.round((width * STEP_MAP.height) / STEP_MAP.width)
  const size = { width: Math.round((width - GUTTER * (windows.length - 1)) / windows.length), height }
  const view = enlargedView(map ?? fitBounds(atlas.bounds, STEP_MAP), STEP_MAP, size)
  const shown = new Set(passing.map(({ id }) => id))
  return windows.map((window) => ({ atlas, shown, scheme, openEvent, lit, view, window, ...size }))
}

/** All the places and moves of a lesson. */
export function overviewPlan({ atlas, events, steps, scheme }: Handout, size: MapSize): MapPlan | undefined {
  const bounds = boundsAround(events.flatMap(({ position }) => (position ? [position] : [])))
  if (!bounds) return undefined
  return {
    ...{ atlas, scheme, openEvent: undefined, view: fitBounds(bounds, size), ...size },
    shown: new Set(events.map(({ id }) => id)),
    window: spanOf(steps.flatMap(({ windows }) => windows)),
  }
}

/** A map of a lesson's places without events and names, and where the numbers of the places stand on it. */
export function emptyPlan(
  { atlas, worksheet, steps, scheme }: Handout,
  size: MapSize,
): { readonly plan: MapPlan; readonly spots: readonly NumberSpot[] } | undefined {
  const positions = worksheet.places?.places.map(({ position }) => position) ?? []
  const bounds = boundsAround(positions)
  if (!bounds) return undefined
  const view = fitBounds(bounds, size)
  return {
    spots: numberSpots(positions, view, size, NUMBER_RADIUS),
    plan: {
      ...{ view, ...size, scheme, openEvent: undefined, shown: new Set(), isMute: true },
      atlas: { ...atlas, events: [], legs: [], stays: [] },
      window: spanOf(steps.flatMap(({ windows }) => windows)),
    },
  }
}

function spanOf(windows: readonly TimeWindow[]): TimeWindow {
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  }
}

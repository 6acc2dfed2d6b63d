import type { Atlas, Place } from '../../domain/atlas/atlas'
import { isOnStepMap } from '../../domain/lesson/is-on-step-map'
import { type NumberSpot, numberSpots } from '../../domain/lesson/worksheet/number-spots'
import { outermost } from '../../domain/lesson/worksheet/numbered-places'
import { inWindow } from '../../domain/select/passes-filters'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { boundsAround } from '../../domain/view/bounds-around'
import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { STEP_MAP } from '../../domain/view/fit-step-map'
import type { MapView } from '../../domain/view/view'
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

/** Height of maps by their width: of most, and, where room is to be saved, of several places and of a single one. */
const HEIGHTS = { full: STEP_MAP.height / STEP_MAP.width, several: 0.53, single: 0.4 } as const

/** The maps of a step, of so many CSS pixels together: one, or those of two times. */
export function stepPlans(
  step: HandoutStep,
  atlas: Atlas,
  width: number,
  savesRoom: boolean,
): readonly MapPlan[] {
  const { windows, passing, scheme, openEvent, lit } = step
  const map = step.map ?? fitBounds(atlas.bounds, STEP_MAP)
  const mapWidth = Math.round((width - GUTTER * (windows.length - 1)) / windows.length)
  const sized = (share: number) => ({ width: mapWidth, height: Math.round(width * share) })
  const viewOn = (size: MapSize) => enlargedView(map, STEP_MAP, size)
  const place = savesRoom ? onlyPlace(step, map, atlas) : undefined
  const size = sized(savesRoom ? HEIGHTS[place ? 'single' : 'several'] : HEIGHTS.full)
  // Around a single place less is to be seen, and not all of it smaller.
  const view = place ? { ...viewOn(sized(HEIGHTS.full)), lat: place.position[1] } : viewOn(size)
  const shown = new Set(passing.map(({ id }) => id))
  return windows.map((window) => ({ atlas, shown, scheme, openEvent, lit, view, window, ...size }))
}

/** The place of all that is on the map of a step, if nobody moves meanwhile. */
function onlyPlace(
  { windows, passing }: HandoutStep,
  map: MapView,
  { legs, places }: Atlas,
): Place | undefined {
  if (legs.some(({ span }) => windows.some((window) => overlaps(span, window)))) return undefined
  const inView = passing.filter(
    (event) =>
      event.position && isOnStepMap(event.position, map) && windows.some((window) => inWindow(event, window)),
  )
  const [place, ...others] = new Set(inView.map((event) => outermost(event.place, places)))
  return others.length === 0 ? place : undefined
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

import { hasTermsOf, isAtStepMap } from '../../domain/lesson/edit/is-shown'
import type { PlacedMap } from '../../domain/lesson/edit/view-terms'
import type { LessonStep, StepView } from '../../domain/lesson/lesson'
import { shownStep } from '../../domain/lesson/step-view'
import { fitBounds } from '../../domain/view/fit-bounds'
import { STEP_MAP } from '../../domain/view/fit-step-map'
import { shiftView } from '../../domain/view/shift-view'
import { shownTo } from '../../domain/view/shown-to'
import { stepAim } from './step-aim'
import type { TeachProps } from './teach-props'

type MapProps = Pick<TeachProps, 'atlas' | 'store' | 'context' | 'mapHandle' | 'insets'>

/** What the part of the map shows that no card covers. */
export function placedMap({ atlas, mapHandle, insets }: MapProps): PlacedMap {
  const view = mapHandle.current?.view()
  const size = mapHandle.current?.size()
  if (!view || !size) return { view: fitBounds(atlas.bounds, STEP_MAP), size: STEP_MAP }
  const { left, right, top, bottom } = insets
  return {
    view: shiftView(view, (left - right) / 2, (top - bottom) / 2),
    size: { width: Math.max(1, size.width - left - right), height: Math.max(1, size.height - top - bottom) },
  }
}

/** Lets map and time show what a step does. */
export function showStep(step: LessonStep, { atlas, store, context, goToView }: TeachProps): void {
  const { view, map } = shownStep(step, context)
  const reader = store.getState().view
  const { mode, lesson } = reader
  store.setState({ view: { ...shownTo(reader, view), mode, lesson } })
  goToView(stepAim(step, map, atlas))
}

/**
 * Whether map and time show what a step does. `sent`: the view to which the map was sent last, where it is or will be unless
 * the reader has moved it.
 */
export function isStepShown(step: LessonStep, sent: StepView | undefined, props: MapProps): boolean {
  const { atlas, store, context } = props
  const { view } = store.getState()
  const shown = shownStep(step, context)
  if (!hasTermsOf(shown, view, context)) return false
  const isSentThere = !view.map && sent?.map === step.view.map && sent !== undefined
  return isSentThere || isAtStepMap(placedMap(props), shown.map ?? fitBounds(atlas.bounds, STEP_MAP))
}

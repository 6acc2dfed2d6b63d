import type { Atlas } from '../../domain/atlas/atlas'
import { isOnStepMap } from '../../domain/lesson/is-on-step-map'
import type { LessonStep } from '../../domain/lesson/lesson'
import { stepPositions } from '../../domain/lesson/step-positions'
import { aimStepMap } from '../../domain/view/aim-step-map'
import { fitBounds } from '../../domain/view/fit-bounds'
import { STEP_MAP } from '../../domain/view/fit-step-map'
import type { MapView } from '../../domain/view/view'
import type { Aim } from '../../map/view/MapViewSync'
import { withControls } from '../../map/view/with-controls'

/** Where a step has a map of any size: what it is about lies beside cards and controls. */
export function stepAim(step: LessonStep, map: MapView | undefined, atlas: Atlas): Aim {
  const view = map ?? fitBounds(atlas.bounds, STEP_MAP)
  const kept = stepPositions(step, atlas).filter((position) => isOnStepMap(position, view))
  return (size, covered) => aimStepMap(view, kept, { size, covered, taken: withControls(covered, size) })
}

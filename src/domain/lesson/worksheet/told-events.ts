import type { Atlas, AtlasEvent } from '../../atlas/atlas'
import { inWindow } from '../../select/passes-filters'
import { viewContextOf } from '../../view/view'
import type { Lesson, LessonStep } from '../lesson'
import { litEvents } from '../lit-events'
import { shownStep } from '../step-view'

/**
 * Ids of events by how much a lesson is about them: those that its steps point out or open, then those that a step
 * names and shows.
 */
export function toldEvents({ steps }: Lesson, atlas: Atlas): readonly ReadonlySet<string>[] {
  const context = viewContextOf(atlas)
  const windowOf = (step: LessonStep) => shownStep(step, context).view.window
  const isShown = (event: AtlasEvent, step: LessonStep) =>
    step.events.includes(event.id) && inWindow(event, windowOf(step))
  return [
    new Set(
      steps.flatMap((step) => [...litEvents(step, atlas), ...(step.view.event ? [step.view.event] : [])]),
    ),
    new Set(atlas.events.filter((event) => steps.some((step) => isShown(event, step))).map(({ id }) => id)),
  ]
}

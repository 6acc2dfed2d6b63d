import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Lesson } from '../../domain/lesson/lesson'
import { shownStep } from '../../domain/lesson/step-view'
import { viewContextOf } from '../../domain/view/view'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { stepDate } from '../../ui/lesson/step-date'

/** The time that each step of a lesson shows, in words; none before the atlas is there. */
export function useStepDates(lesson: Lesson, atlas: Atlas | undefined, locale: string): readonly string[] {
  const messages = useLessonMessages()
  return useMemo(() => {
    if (!atlas) return []
    const context = viewContextOf(atlas)
    return lesson.steps.map((step) =>
      stepDate(shownStep(step, context).view.window, atlas.extent, locale, messages),
    )
  }, [lesson, atlas, locale, messages])
}

import type { Lesson } from '../../domain/lesson/lesson'
import { formatNumber } from '../../i18n/format-number'
import type { useHandoutMessages } from '../../i18n/use-handout-messages'
import type { useLessonMessages } from '../../i18n/use-lesson-messages'

/** "Introductory · 15 min · 8 steps" */
export function handoutFacts(
  { level, minutes, steps }: Lesson,
  locale: string,
  lesson: ReturnType<typeof useLessonMessages>,
  { facts }: ReturnType<typeof useHandoutMessages>,
): string {
  return facts([
    lesson.levels[level],
    lesson.minutes(formatNumber(minutes, locale)),
    lesson.steps(steps.length),
  ])
}

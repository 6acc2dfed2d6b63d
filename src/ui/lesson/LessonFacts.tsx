import type { Lesson } from '../../domain/lesson/lesson'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import './LessonFacts.css'

/** Level, length and number of steps of a lesson, in a line. */
export function LessonFacts({ lesson, locale }: { readonly lesson: Lesson; readonly locale: string }) {
  const messages = useLessonMessages()
  return (
    <p className="lesson-facts">
      <span>{messages.levels[lesson.level]}</span>
      <span>{messages.minutes(formatNumber(lesson.minutes, locale))}</span>
      <span>{messages.steps(lesson.steps.length)}</span>
    </p>
  )
}

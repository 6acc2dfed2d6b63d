import { stepSeconds } from '../../domain/lesson/reading-time'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { MakerParts } from './maker-props'
import './MakerNote.css'
import './StepsHeading.css'

/** Above the steps: how long they take to read, and how many of them name what is not there. */
export function StepsHeading({ lesson, locale, goneAt }: MakerParts) {
  const words = useLessonMakerMessages()
  const seconds = lesson.steps.reduce((sum, step) => sum + stepSeconds(step), 0)
  const gone = lesson.steps.filter((_, index) => goneAt(index).length > 0).length
  return (
    <>
      <div className="maker-label">
        <h3>{words.steps}</h3>
        {lesson.steps.length > 0 && (
          <span className="maker-hint">
            {words.readingTime(formatNumber(Math.max(1, Math.round(seconds / 60)), locale))}
          </span>
        )}
      </div>
      {gone > 0 && (
        <p className="maker-note" data-tone="error">
          {words.gone.lesson(gone)}
        </p>
      )}
    </>
  )
}

import { readingMinutes, readingSeconds } from '../../domain/lesson/reading-time'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { MakerParts, ToMend } from './maker-props'
import { Readiness } from './Readiness'
import './MakerNote.css'
import './StepsHeading.css'

interface StepsHeadingProps extends MakerParts {
  /** Leads to what is to be mended. */
  onMend(what: ToMend): void
}

/** Above the steps: how long they take to read, what is to be mended, and how many of them name what is not there. */
export function StepsHeading({ lesson, locale, goneAt, toMend, onMend }: StepsHeadingProps) {
  const words = useLessonMakerMessages()
  const minutes = readingMinutes(lesson.steps.map(readingSeconds))
  const gone = lesson.steps.filter((_, index) => goneAt(index).length > 0).length
  return (
    <>
      <div className="field-label">
        <h3>{words.steps}</h3>
        {lesson.steps.length > 0 && (
          <span className="field-hint">{words.readingTime(formatNumber(minutes, locale))}</span>
        )}
      </div>
      <Readiness toMend={toMend} onMend={onMend} />
      {gone > 0 && (
        <p className="maker-note" data-tone="error">
          {words.gone.lesson(gone)}
        </p>
      )}
    </>
  )
}

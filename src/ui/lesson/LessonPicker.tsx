import type { ReactNode } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { StepRef } from '../../domain/view/view'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonFacts } from './LessonFacts'
import './LessonPicker.css'

interface LessonPickerProps {
  readonly lessons: readonly Lesson[]
  readonly isLoading: boolean
  /** The step at which a lesson was left. */
  readonly left: StepRef | undefined
  /** Draws the map of a lesson. */
  picture(lesson: Lesson): ReactNode
  onStart(lesson: Lesson, step: number): void
  /** What else can be done with a lesson. */
  actions?(lesson: Lesson): ReactNode
  /** Goes to where a lesson is made. */
  onMake?: (() => void) | undefined
  readonly locale: string
  /** What else can be done, below the lessons of the atlas. */
  readonly children?: ReactNode
}

/** The lessons to choose from. */
export function LessonPicker(props: LessonPickerProps) {
  const { lessons, isLoading, left, picture, onStart, onMake, locale } = props
  const { picker } = useLessonMessages()
  return (
    <section className="lesson-picker" aria-label={picker.region}>
      <h2>{picker.title}</h2>
      <p className="lesson-intro">{picker.intro}</p>
      {onMake && (
        <p className="lesson-make">
          <button type="button" className="button" onClick={onMake}>
            {picker.make}
          </button>
        </p>
      )}
      {lessons.length === 0 && <p role="status">{isLoading ? picker.loading : picker.none}</p>}
      <ul className="lesson-cards">
        {lessons.map((lesson) => {
          const { id, title, summary } = lesson
          const at = left?.id === id && left.step > 1 ? formatNumber(left.step, locale) : undefined
          return (
            <li key={id} className="lesson-choice">
              {picture(lesson)}
              <div className="lesson-choice-text">
                <h3 dir="auto">{title}</h3>
                <LessonFacts lesson={lesson} locale={locale} />
                <p dir="auto">{summary}</p>
                <p className="lesson-choice-actions">
                  {at !== undefined && (
                    <button
                      type="button"
                      className="button lesson-start"
                      aria-label={picker.goOnNamed(title, at)}
                      onClick={() => left && onStart(lesson, left.step)}
                    >
                      {picker.goOn(at)}
                    </button>
                  )}
                  <button
                    type="button"
                    className={at === undefined ? 'button lesson-start' : 'button'}
                    aria-label={picker.startNamed(title)}
                    onClick={() => onStart(lesson, 1)}
                  >
                    {picker.start}
                  </button>
                  {props.actions?.(lesson)}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
      {props.children}
    </section>
  )
}

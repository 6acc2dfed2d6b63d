import type { ReactNode } from 'react'
import type { LessonStep } from '../../domain/lesson/lesson'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import { LessonText } from '../lesson/LessonText'
import './PresenterNotes.css'

interface PresenterNotesProps {
  readonly step: LessonStep
  /** The time that the step shows, in words. */
  readonly date: string | undefined
  /** Whether the class sees the answer. */
  readonly isRevealed: boolean
  onToggleAnswer(): void
  /** What the step rests on. */
  readonly children: ReactNode
}

/** A step as its teacher sees it: notes first, then question and answer, then what the class reads. */
export function PresenterNotes({ step, date, isRevealed, onToggleAnswer, children }: PresenterNotesProps) {
  const lesson = useLessonMessages()
  const presenter = usePresenterMessages()
  return (
    <article className="presenter-step">
      <p className="presenter-date">{date}</p>
      <h2 dir="auto">{step.heading}</h2>
      <section className="presenter-notes" aria-label={presenter.notes}>
        {step.notes ? (
          <LessonText text={step.notes} />
        ) : (
          <p className="presenter-none">{presenter.noNotes}</p>
        )}
      </section>
      {step.question && (
        <section className="presenter-question" aria-labelledby="presenter-question">
          <h3 id="presenter-question">{lesson.question}</h3>
          <LessonText text={step.question.text} />
          <h3>{lesson.answer}</h3>
          <LessonText text={step.question.answer} />
          <button type="button" className="button" onClick={onToggleAnswer}>
            {isRevealed ? presenter.hide : presenter.reveal}
          </button>
        </section>
      )}
      <section className="presenter-class" aria-labelledby="presenter-class">
        <h3 id="presenter-class">{presenter.classReads}</h3>
        <LessonText text={step.text} />
      </section>
      {children}
    </article>
  )
}

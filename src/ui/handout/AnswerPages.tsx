import { isWritten } from '../../domain/lesson/written-lesson'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonText } from '../lesson/LessonText'
import type { Handout } from './handout'
import { WorksheetKey } from './WorksheetKey'

interface AnswerPagesProps {
  readonly handout: Handout
  readonly withNotes: boolean
}

/** What the teacher keeps: the answers to the questions of the steps and to the worksheet, with the notes if wanted. */
export function AnswerPages({ handout, withNotes }: AnswerPagesProps) {
  const { answers: words, stepHeading } = useHandoutMessages()
  const lesson = useLessonMessages()
  const { locale, steps } = handout
  const told = steps.filter(({ step }) => step.question || (withNotes && step.notes))
  return (
    <section className="handout-answers">
      <p className="handout-running">{words.forTeacher}</p>
      <h1 dir="auto">{words.title(handout.lesson.title)}</h1>
      {told.length === 0 && <p>{words.nothing}</p>}
      {told.map(({ number, step }) => (
        <section key={number} className="handout-answer">
          <h2 dir="auto">{stepHeading(formatNumber(number, locale), step.heading)}</h2>
          {step.question && (
            <>
              <div className="handout-asked">
                <b>{lesson.question}</b>
                <LessonText text={step.question.text} />
              </div>
              {isWritten(step.question.answer) && (
                <div>
                  <b>{lesson.answer}</b>
                  <LessonText text={step.question.answer} />
                </div>
              )}
            </>
          )}
          {withNotes && step.notes && (
            <div className="handout-notes">
              <b>{words.notes}</b>
              <LessonText text={step.notes} />
            </div>
          )}
        </section>
      ))}
      <WorksheetKey handout={handout} />
    </section>
  )
}

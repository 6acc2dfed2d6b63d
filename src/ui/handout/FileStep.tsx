import { isWritten } from '../../domain/lesson/written-lesson'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonText } from '../lesson/LessonText'
import type { Handout, HandoutPicture, HandoutStep } from './handout'
import { RestsOn } from './RestsOn'
import { StepFigure } from './StepFigure'

interface FileStepProps {
  readonly handout: Handout
  readonly step: HandoutStep
  readonly pictures: readonly HandoutPicture[]
  readonly withNotes: boolean
}

/** A step of a lesson that stands alone, with the ways to its neighbours; answer and notes unfold. */
export function FileStep({ handout, step, pictures, withNotes }: FileStepProps) {
  const { file: words, stepHeading } = useHandoutMessages()
  const lesson = useLessonMessages()
  const { locale, steps } = handout
  const { heading, text, question, notes } = step.step
  const written = (number: number) => formatNumber(number, locale)
  const neighbour = (label: string, number: number, rel: 'prev' | 'next') =>
    steps[number - 1] && (
      <a className={`file-${rel}`} href={`#step-${number}`}>
        {label}
        <span className="visually-hidden">: {steps[number - 1]?.step.heading}</span>
      </a>
    )
  return (
    <section className="file-step" id={`step-${step.number}`} aria-labelledby={`heading-${step.number}`}>
      <p className="handout-running">{lesson.step(written(step.number), written(steps.length))}</p>
      <h2 id={`heading-${step.number}`} dir="auto">
        {stepHeading(written(step.number), heading)}
      </h2>
      <div className="file-step-body">
        <StepFigure handout={handout} step={step} pictures={pictures} />
        <div className="file-step-text">
          <LessonText text={text} />
          {question && (
            <div className="file-question">
              <h3>{lesson.question}</h3>
              <LessonText text={question.text} />
              {isWritten(question.answer) && (
                <details>
                  <summary>{words.showAnswer}</summary>
                  <LessonText text={question.answer} />
                </details>
              )}
            </div>
          )}
          {withNotes && notes && (
            <details>
              <summary>{words.notes}</summary>
              <LessonText text={notes} />
            </details>
          )}
          <RestsOn handout={handout} events={step.restsOn} />
        </div>
      </div>
      <nav className="file-ways" aria-label={lesson.step(written(step.number), written(steps.length))}>
        {neighbour(words.back, step.number - 1, 'prev')}
        <a href="#top">{words.toContents}</a>
        {neighbour(words.next, step.number + 1, 'next')}
      </nav>
    </section>
  )
}

import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonText } from '../lesson/LessonText'
import type { Handout, HandoutPicture, HandoutStep } from './handout'
import { RestsOn } from './RestsOn'
import { StepFigure } from './StepFigure'
import './StepPage.css'

/** As many as an answer needs: what has no room is cut. */
const LINES = Array.from({ length: 8 }, (_, index) => index)

interface StepPageProps {
  readonly handout: Handout
  readonly step: HandoutStep
  readonly pictures: readonly HandoutPicture[]
}

/** A step on paper, with lines to answer its question on. */
export function StepPage({ handout, step, pictures }: StepPageProps) {
  const words = useHandoutMessages()
  const lesson = useLessonMessages()
  const { locale } = handout
  const { heading, text, question } = step.step
  const [number, count] = [step.number, handout.steps.length].map((each) => formatNumber(each, locale))
  return (
    <section className="handout-step" id={`step-${step.number}`}>
      <p className="handout-running">
        <span dir="auto">{handout.lesson.title}</span>
        <span>{lesson.step(number ?? '', count ?? '')}</span>
      </p>
      <h2 dir="auto">{words.stepHeading(number ?? '', heading)}</h2>
      <div className="handout-step-body">
        <StepFigure handout={handout} step={step} pictures={pictures} />
        <div className="handout-step-text">
          <LessonText text={text} />
          <RestsOn handout={handout} events={step.restsOn} />
        </div>
      </div>
      {question && (
        <div className="handout-question">
          <b>{lesson.question}</b>
          <LessonText text={question.text} />
          <div className="handout-lines">
            {LINES.map((line) => (
              <i key={line} />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

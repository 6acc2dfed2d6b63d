import { firstWords } from '../../domain/lesson/first-words'
import type { LessonStep } from '../../domain/lesson/lesson'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import './PresenterNext.css'

/** Words of a step that tell what it is about. */
const WORDS = 18

interface PresenterNextProps {
  /** Absent after the last step. */
  readonly step: LessonStep | undefined
  readonly date: string | undefined
}

/** What the class sees next. */
export function PresenterNext({ step, date }: PresenterNextProps) {
  const { next, end } = usePresenterMessages()
  return (
    <section className="presenter-next" aria-labelledby="presenter-next">
      <h2 id="presenter-next">{next}</h2>
      {step ? (
        <>
          <p className="presenter-next-heading" dir="auto">
            {step.heading}
          </p>
          <p dir="auto">{firstWords(step.text, WORDS)}</p>
          <p className="presenter-date">{date}</p>
        </>
      ) : (
        <p>{end}</p>
      )}
    </section>
  )
}

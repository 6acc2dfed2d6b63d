import { isWritten } from '../../domain/lesson/written-lesson'
import { safeLink } from '../../domain/link/safe-link'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonFacts } from '../lesson/LessonFacts'
import { FileStep } from './FileStep'
import { HandoutSources } from './HandoutSources'
import type { Handout, HandoutPicture } from './handout'

export interface LessonFileProps {
  readonly handout: Handout
  /** Of each step, of its times. */
  readonly pictures: readonly (readonly HandoutPicture[])[]
  readonly withNotes: boolean
}

/** A lesson as a page that stands alone, without scripts. */
export function LessonFile({ handout, pictures, withNotes }: LessonFileProps) {
  const words = useHandoutMessages()
  const lessonWords = useLessonMessages()
  const { lesson, steps, locale } = handout
  const link = safeLink(handout.address)
  return (
    <>
      <header className="file-head" id="top">
        <h1 dir="auto">{lesson.title}</h1>
        <LessonFacts lesson={lesson} locale={locale} />
        {isWritten(lesson.summary) && (
          <p className="handout-summary" dir="auto">
            {lesson.summary}
          </p>
        )}
        {lesson.goals.length > 0 && (
          <>
            <h2>{lessonWords.goals}</h2>
            <ul>
              {lesson.goals.map((goal, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two goals may have the same words.
                <li key={index} dir="auto">
                  {goal}
                </li>
              ))}
            </ul>
          </>
        )}
        <nav aria-label={words.file.contents}>
          <h2>{words.steps}</h2>
          <ol>
            {steps.map(({ number, step }) => (
              <li key={number}>
                <a href={`#step-${number}`} dir="auto">
                  {step.heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        {steps.map((step, index) => (
          <FileStep
            key={step.number}
            handout={handout}
            step={step}
            pictures={pictures[index] ?? []}
            withNotes={withNotes}
          />
        ))}
      </main>
      <footer>
        <HandoutSources handout={handout} />
        {link && (
          <p>
            {words.online}:{' '}
            <a href={link.href} rel="noopener noreferrer">
              {link.readable}
            </a>
          </p>
        )}
      </footer>
    </>
  )
}

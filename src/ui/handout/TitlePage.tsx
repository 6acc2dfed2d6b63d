import { useMemo } from 'react'
import { isWritten } from '../../domain/lesson/written-lesson'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonFacts } from '../lesson/LessonFacts'
import { stepDate } from '../lesson/step-date'
import { QrImage } from '../share/QrImage'
import { qrPath } from '../share/qr-path'
import type { Handout, HandoutPicture } from './handout'
import { MapPicture } from './MapPicture'

interface TitlePageProps {
  readonly handout: Handout
  /** All places and moves of the lesson. */
  readonly overview: HandoutPicture | undefined
}

/** The first page of a printed lesson: what it is about, where it goes, and where it is found. */
export function TitlePage({ handout, overview }: TitlePageProps) {
  const words = useHandoutMessages()
  const lessonWords = useLessonMessages()
  const { atlas, lesson, steps, address, locale } = handout
  const code = useMemo(() => (address ? qrPath(address) : undefined), [address])
  return (
    <section className="handout-title">
      <h1 dir="auto">{lesson.title}</h1>
      <LessonFacts lesson={lesson} locale={locale} />
      {isWritten(lesson.summary) && (
        <p className="handout-summary" dir="auto">
          {lesson.summary}
        </p>
      )}
      {overview && (
        <figure className="step-figure">
          <MapPicture picture={overview} alt={words.overview} />
          <figcaption>{words.overview}</figcaption>
        </figure>
      )}
      <div className="handout-plan">
        {lesson.goals.length > 0 && (
          <div>
            <h2>{lessonWords.goals}</h2>
            <ul>
              {lesson.goals.map((goal, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two goals may have the same words.
                <li key={index} dir="auto">
                  {goal}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h2>{words.steps}</h2>
          <ol>
            {steps.map(({ number, step, windows }) => (
              <li key={number}>
                <a href={`#step-${number}`} dir="auto">
                  {step.heading}
                </a>{' '}
                <small>
                  {windows.map((window) => stepDate(window, atlas.extent, locale, lessonWords)).join(' · ')}
                </small>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {address && (
        <div className="handout-online">
          {code && <QrImage code={code} label={words.qr} />}
          <p>
            <b>{words.online}</b>
            <br />
            <span dir="ltr">{address}</span>
          </p>
        </div>
      )}
    </section>
  )
}

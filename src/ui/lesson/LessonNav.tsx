import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import {
  goToStep,
  type LessonProgress,
  nextStep,
  pauseLesson,
  playLesson,
  previousStep,
} from '../../domain/lesson/lesson-progress'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { Icon } from '../marks/Icon'
import { LessonPace } from './LessonPace'
import { LessonSteps } from './LessonSteps'
import './LessonNav.css'

interface LessonNavProps {
  readonly lesson: Lesson
  readonly progress: LessonProgress
  onChange(change: (progress: LessonProgress) => LessonProgress): void
  readonly locale: string
  /** Below the list of steps, once it is open. */
  readonly children?: ReactNode
}

/** The controls of a lesson: Back, Next, the list of steps, and to let it play by itself. */
export function LessonNav({ lesson, progress, onChange, locale, children }: LessonNavProps) {
  const messages = useLessonMessages()
  const [isListed, setListed] = useState(false)
  const listId = useId()
  const { step, steps, isPlaying } = progress
  const place = messages.step(formatNumber(step, locale), formatNumber(steps, locale))
  const isFirst = step === 1
  const isLast = step === steps
  return (
    <div className="lesson-nav">
      <div id={listId} className="lesson-list" hidden={!isListed}>
        {isListed && (
          <>
            <LessonSteps
              lesson={lesson}
              current={step}
              locale={locale}
              onGo={(to) => onChange((now) => goToStep(now, to))}
            />
            <LessonPace progress={progress} onChange={onChange} locale={locale} />
            {children}
          </>
        )}
      </div>
      <progress className="lesson-progress" aria-label={place} value={step} max={steps} />
      <div className="lesson-walk">
        <button
          type="button"
          className="button"
          aria-disabled={isFirst}
          onClick={() => onChange(previousStep)}
        >
          <Icon name="previous" />
          {messages.back}
        </button>
        <button
          type="button"
          className="button"
          aria-label={isPlaying ? messages.pause : messages.play}
          title={isPlaying ? messages.pause : messages.play}
          onClick={() => onChange(isPlaying ? pauseLesson : playLesson)}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="button lesson-place"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-label={messages.stepsTitle}
          title={messages.stepsTitle}
          onClick={() => setListed(!isListed)}
        >
          {messages.place(formatNumber(step, locale), formatNumber(steps, locale))}
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          className="button lesson-next"
          aria-disabled={isLast}
          onClick={() => onChange(nextStep)}
        >
          {messages.next}
          <Icon name="next" />
        </button>
      </div>
    </div>
  )
}

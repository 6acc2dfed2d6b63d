import type { ReactNode } from 'react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
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
  /** To the other lessons, from the last step. */
  onLeave(): void
  readonly locale: string
  /** Below the list of steps, once it is open; `onGo` goes to a step and closes it. */
  children(onGo: (step: number) => void): ReactNode
}

/** The controls of a lesson: Back, Next, the list of steps, and to let it play by itself. */
export function LessonNav({ lesson, progress, onChange, onLeave, locale, children }: LessonNavProps) {
  const messages = useLessonMessages()
  const [isListed, setListed] = useState(false)
  const listId = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const close = () => {
    setListed(false)
    toggle.current?.focus()
  }
  const go = (to: number) => {
    close()
    onChange((now) => goToStep(pauseLesson(now), to))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isListed) return
    event.preventDefault()
    close()
  }
  const { step, steps, isPlaying } = progress
  const place = messages.step(formatNumber(step, locale), formatNumber(steps, locale))
  const isFirst = step === 1
  const isLast = step === steps
  const play = isPlaying ? messages.pause : isLast ? messages.playAgain : messages.play
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from wherever in it or at its button.
    <div className="lesson-nav" onKeyDown={onKeyDown}>
      <div id={listId} className="lesson-list" hidden={!isListed && !isPlaying}>
        {isListed && (
          <>
            <LessonSteps lesson={lesson} current={step} locale={locale} onGo={go} />
            {children(go)}
          </>
        )}
        {(isListed || isPlaying) && <LessonPace progress={progress} onChange={onChange} locale={locale} />}
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
          title={play}
          onClick={() => onChange(isPlaying ? pauseLesson : playLesson)}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
          <span className="lesson-play-label">{play}</span>
        </button>
        <button
          type="button"
          className="button lesson-place"
          ref={toggle}
          aria-expanded={isListed}
          aria-controls={listId}
          title={messages.stepsTitle}
          onClick={() => setListed(!isListed)}
        >
          <span className="visually-hidden">{messages.stepsTitle}, </span>
          {messages.place(formatNumber(step, locale), formatNumber(steps, locale))}
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          className="button lesson-next"
          // The second click of two quick ones on Next is not meant for what then stands in its place.
          onClick={({ detail }) => (!isLast ? onChange(nextStep) : detail <= 1 && onLeave())}
        >
          {isLast ? messages.all : messages.next}
          {!isLast && <Icon name="next" />}
        </button>
      </div>
    </div>
  )
}

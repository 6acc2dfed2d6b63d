import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { LessonProgress } from '../../domain/lesson/lesson-progress'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonText } from './LessonText'
import './StepCard.css'

interface StepCardProps {
  readonly lesson: Lesson
  readonly progress: LessonProgress
  /** The time that the step shows, in words. */
  readonly date: string
  readonly isAway: boolean
  onComeBack(): void
  onToggleAnswer(): void
  /** To the first step, for one who comes to the lesson further on. */
  readonly onStart?: (() => void) | undefined
  hasEvent(id: string): boolean
  onOpenEvent(id: string): void
  readonly locale: string
  /** What the marks of the map mean, where they are others than those of the categories. */
  readonly marks?: ReactNode
  /** What the step rests on. */
  readonly children?: ReactNode
}

/** The step that is taught: heading, text and question. */
export function StepCard(props: StepCardProps) {
  const { lesson, progress, date, isAway, locale, hasEvent, onOpenEvent } = props
  const messages = useLessonMessages()
  const answerId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its start.
  useEffect(() => void scroller.current?.scrollTo(0, 0), [progress.step])
  const step = lesson.steps[progress.step - 1]
  if (!step) return null
  const place = messages.step(formatNumber(progress.step, locale), formatNumber(progress.steps, locale))
  const text = { hasEvent, onOpenEvent }
  return (
    <div className="step-card" ref={scroller} tabIndex={-1}>
      <p className="visually-hidden" role="status">
        {messages.announced(place, step.heading, date)}
      </p>
      <p className="step-lesson" dir="auto">
        {lesson.title}
      </p>
      <p className="step-place">
        <span>
          {place}{' '}
          {props.onStart && (
            <button type="button" className="text-button step-start" onClick={props.onStart}>
              {messages.fromStart}
            </button>
          )}
        </span>{' '}
        <span className="step-date" dir="auto">
          {date}
        </span>
      </p>
      <h2 dir="auto">{step.heading}</h2>
      {props.marks}
      {isAway && (
        <p className="step-away">
          {messages.away}{' '}
          <button type="button" className="button" onClick={props.onComeBack}>
            {messages.comeBack}
          </button>
        </p>
      )}
      <LessonText text={step.text} {...text} />
      {step.question && (
        <section className="step-question" aria-label={messages.question}>
          <h3>{messages.question}</h3>
          <LessonText text={step.question.text} {...text} />
          <button
            type="button"
            className="button"
            aria-expanded={progress.isRevealed}
            aria-controls={answerId}
            onClick={props.onToggleAnswer}
          >
            {progress.isRevealed ? messages.hideAnswer : messages.showAnswer}
          </button>
          <div id={answerId} className="step-answer" aria-live="polite">
            {progress.isRevealed && <LessonText text={step.question.answer} {...text} />}
          </div>
        </section>
      )}
      {props.children}
    </div>
  )
}

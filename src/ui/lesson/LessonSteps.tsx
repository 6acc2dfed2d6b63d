import { useEffect, useRef } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import './LessonSteps.css'

interface LessonStepsProps {
  readonly lesson: Lesson
  /** From 1. */
  readonly current: number
  onGo(step: number): void
  readonly locale: string
}

/** The list of a lesson's steps, to go to one. */
export function LessonSteps({ lesson, current, onGo, locale }: LessonStepsProps) {
  const { stepsTitle, goToStep } = useLessonMessages()
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step that is taught stays in view.
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (here && list.current) list.current.scrollTop = here.offsetTop - list.current.clientHeight / 2
  }, [current])
  return (
    <ol className="lesson-steps" aria-label={stepsTitle} ref={list}>
      {lesson.steps.map(({ heading }, index) => {
        const number = index + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the lesson.
          <li key={index}>
            <button
              type="button"
              aria-current={number === current ? 'step' : undefined}
              onClick={() => onGo(number)}
              dir="auto"
            >
              {goToStep(formatNumber(number, locale), heading)}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

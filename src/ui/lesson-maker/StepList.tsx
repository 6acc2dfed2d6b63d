import { type KeyboardEvent, useId, useRef } from 'react'
import type { LessonStep } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { FieldProblem } from '../field/field-problem'
import { IconButton } from '../field/IconButton'
import { LineIcon } from '../field/LineIcon'
import { Badges, badgesOf } from './Badges'
import type { MakerParts } from './maker-props'
import './StepList.css'
import { useDragOrder } from '../field/use-drag-order'

interface StepListProps extends Pick<MakerParts, 'lesson' | 'problemsAt' | 'datesOf'> {
  onOpen(index: number): void
  /** `focus`: which control of the step keeps the focus. */
  onMove(from: number, to: number, focus: 'open' | 'up' | 'down'): void
}

/** The steps of a lesson in their order, which a handle, buttons or Alt with an arrow key change. */
export function StepList({ lesson, problemsAt, datesOf, onOpen, onMove }: StepListProps) {
  const words = useLessonMakerMessages()
  const list = useRef<HTMLOListElement>(null)
  const hintId = useId()
  const order = useDragOrder(list, (from, to) => onMove(from, to, 'open'))
  const onKeyDown = (key: KeyboardEvent, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[key.key]
    if (!key.altKey || by === undefined) return
    key.preventDefault()
    onMove(index, index + by, 'open')
  }
  if (lesson.steps.length === 0) return <p className="maker-empty">{words.noSteps}</p>
  return (
    <>
      <p id={hintId} className="visually-hidden">
        {words.stepListHint}
      </p>
      <ol ref={list} className="maker-steps" aria-label={words.stepList} aria-describedby={hintId}>
        {lesson.steps.map((step, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone.
            key={index}
            className="maker-step"
            data-dragged={order.dragged === index || undefined}
            style={order.styleOf(index)}
          >
            {/* For those who drag: the buttons do the same. */}
            <span className="maker-grip" aria-hidden="true" {...order.handleOf(index)}>
              <LineIcon name="grip" />
            </span>
            <StepButton
              step={step}
              index={index}
              dates={datesOf(step)}
              problems={problemsAt('steps', index)}
              onOpen={() => onOpen(index)}
              onKeyDown={(key) => onKeyDown(key, index)}
            />
            <IconButton
              icon="up"
              label={words.moveUp(index + 1)}
              isIdle={index === 0}
              focusKey={`up-${index}`}
              onPress={() => onMove(index, index - 1, 'up')}
            />
            <IconButton
              icon="down"
              label={words.moveDown(index + 1)}
              isIdle={index === lesson.steps.length - 1}
              focusKey={`down-${index}`}
              onPress={() => onMove(index, index + 1, 'down')}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface StepButtonProps {
  readonly step: LessonStep
  readonly index: number
  readonly dates: string
  readonly problems: readonly FieldProblem[]
  onOpen(): void
  onKeyDown(key: KeyboardEvent): void
}

function StepButton({ step, index, dates, problems, onOpen, onKeyDown }: StepButtonProps) {
  const words = useLessonMakerMessages()
  const heading = step.heading.trim() || words.noHeading
  const marks = badgesOf(problems, words).map(({ text }) => text)
  return (
    <button
      type="button"
      className="maker-step-open"
      data-focus={`open-${index}`}
      aria-label={[words.stepName(index + 1, heading, dates), ...marks].join(', ')}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className="maker-step-number">{index + 1}</span>
      <span className="maker-step-words">
        <span className="maker-step-heading" dir="auto" data-empty={step.heading.trim() === '' || undefined}>
          {heading}
        </span>
        <span className="maker-step-facts">
          {dates}
          <Badges problems={problems} />
        </span>
      </span>
    </button>
  )
}

import { clamp } from '../../domain/clamp'
import type { LessonStep } from '../../domain/lesson/lesson'
import { spreadDots } from '../../domain/lesson/spread-dots'
import type { TimeScale } from '../../domain/time/time-scale'
import { lastDayOf, type TimeWindow } from '../../domain/time/time-span'
import './StepDots.css'

interface StepDotsProps {
  readonly scale: TimeScale
  readonly steps: readonly (Pick<LessonStep, 'heading'> & { readonly window: TimeWindow })[]
  /** From 1. */
  readonly current: number
  onGo(step: number): void
}

/** Pixels from dot to dot, and of the space at both ends. */
const GAP = 24
const MARGIN = 10

/**
 * The steps of a lesson over the time axis, each at the last day that it shows. For the pointer alone: the list of steps
 * says and does the same.
 */
export function StepDots({ scale, steps, current, onGo }: StepDotsProps) {
  if (scale.width < 4 * MARGIN) return null
  const length = scale.width - 2 * MARGIN
  const days = steps.map(({ window }) => clamp(scale.x(lastDayOf(window)) - MARGIN, 0, length))
  const places = spreadDots(days, GAP, length)
  return (
    <div className="step-dots" aria-hidden="true">
      <svg className="step-dots-lines" aria-hidden="true">
        <line x1={MARGIN} x2={MARGIN + length} y1="11" y2="11" />
        {places.map((place, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone.
            key={index}
            d={`M${place + MARGIN} 11V18L${(days[index] ?? place) + MARGIN} 26`}
            data-current={index + 1 === current || undefined}
          />
        ))}
      </svg>
      {places.map((place, index) => {
        const number = index + 1
        const state = number === current ? 'current' : number < current ? 'done' : 'due'
        return (
          <button
            key={`${number} ${steps[index]?.heading}`}
            type="button"
            tabIndex={-1}
            className="step-dot"
            data-state={state}
            title={`${number}. ${steps[index]?.heading}`}
            style={{ left: place + MARGIN }}
            onClick={() => onGo(number)}
          >
            {number}
          </button>
        )
      })}
    </div>
  )
}

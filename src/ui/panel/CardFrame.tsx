import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { Icon } from '../marks/Icon'
import { CardSteps, type CardStepsProps } from './CardSteps'
import './CardFrame.css'
import { OpeningStep } from './opening-step'
import { useCardFocus } from './use-card-focus'

interface CardFrameProps extends CardStepsProps {
  /** Name of the landmark. */
  readonly region: string
  /** Of what is shown: the focus moves to the heading when it changes. */
  readonly id: string
  /** What kind of thing is shown, above the heading, where that does not say it. */
  readonly kind?: ReactNode
  readonly title: string
  /** What is announced where the focus stays on a button that steps on. */
  readonly announcement?: string
  /** Whether it may take more of the map's width than a card of one thing. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/**
 * What every card has: bar, heading, focus on opening and the ways to close. One that a step of a lesson has open takes no
 * focus, and stands folded to its title where there is little room.
 */
export function CardFrame(props: CardFrameProps) {
  const { onClose } = props
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = useContext(OpeningStep)
  const isOfStep = step !== undefined
  const announced = useCardFocus(heading, props.id, isOfStep)
  const [unfoldedAt, setUnfoldedAt] = useState<string>()
  const isFolded = isOfStep && step !== unfoldedAt
  useEffect(() => {
    if (unfoldedAt !== undefined) heading.current?.focus()
  }, [unfoldedAt])
  useEffect(() => {
    const element = section.current
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || key.defaultPrevented) return
      key.preventDefault()
      onClose()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onClose])
  return (
    <section
      className="card-frame"
      aria-label={props.region}
      data-wide={props.isWide || undefined}
      data-of-step={isOfStep ? (isFolded ? 'folded' : 'open') : undefined}
      data-source-scope=""
      ref={section}
    >
      <div className="card-bar">
        <span className="card-category">{props.kind}</span>
        {isOfStep && (
          <button
            type="button"
            className="card-fold"
            aria-expanded={!isFolded}
            onClick={() => setUnfoldedAt(isFolded ? step : undefined)}
          >
            <span dir="auto">{props.title}</span>
            <Icon name="chevron" />
          </button>
        )}
        <CardSteps
          onPrevious={props.onPrevious}
          onNext={props.onNext}
          onClose={onClose}
          closeLabel={props.closeLabel}
        />
      </div>
      <p className="visually-hidden" role="status">
        {announced ? props.announcement : ''}
      </p>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

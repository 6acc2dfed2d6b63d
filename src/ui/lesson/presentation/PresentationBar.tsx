import {
  type LessonProgress,
  nextStep,
  previousStep,
  toggleBlank,
} from '../../../domain/lesson/lesson-progress'
import { formatNumber } from '../../../i18n/format-number'
import { useLessonMessages } from '../../../i18n/use-lesson-messages'
import { usePresenterMessages } from '../../../i18n/use-presenter-messages'
import { Icon } from '../../marks/Icon'
import { HoldButton } from './HoldButton'
import './PresentationBar.css'

interface PresentationBarProps {
  /** Of the lesson: the page's own heading is hidden. */
  readonly title: string
  readonly progress: LessonProgress
  onChange(change: (progress: LessonProgress) => LessonProgress): void
  readonly isLit: boolean
  onSpotlight(isLit: boolean): void
  onEnd(): void
  readonly locale: string
}

/** The few controls of a lesson on a wall, which go with the pointer. */
export function PresentationBar(props: PresentationBarProps) {
  const { title, progress, onChange, isLit, onSpotlight, onEnd, locale } = props
  const { step } = useLessonMessages()
  const { presentation } = usePresenterMessages()
  const { back, onward } = presentation
  return (
    <section className="presentation-bar" aria-label={presentation.controls}>
      <h1 className="visually-hidden">{title}</h1>
      <button
        type="button"
        className="button"
        aria-label={back}
        title={back}
        onClick={() => onChange(previousStep)}
      >
        <Icon name="previous" size={20} />
      </button>
      <span className="presentation-place">
        {step(formatNumber(progress.step, locale), formatNumber(progress.steps, locale))}
      </span>
      <button
        type="button"
        className="button"
        aria-label={onward}
        title={onward}
        onClick={() => onChange(nextStep)}
      >
        <Icon name="next" size={20} />
      </button>
      <HoldButton className="button" isHeld={isLit} onHold={onSpotlight} title={presentation.spotlightHint}>
        {presentation.spotlight}
      </HoldButton>
      <button type="button" className="button" onClick={() => onChange(toggleBlank)}>
        {presentation.makeBlank}
      </button>
      <button type="button" className="button" onClick={onEnd}>
        {presentation.end}
      </button>
    </section>
  )
}

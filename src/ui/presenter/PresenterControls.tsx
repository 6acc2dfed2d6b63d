import {
  type LessonProgress,
  nextStep,
  pauseLesson,
  playLesson,
  previousStep,
  toggleBlank,
} from '../../domain/lesson/lesson-progress'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import { LessonPace } from '../lesson/LessonPace'
import { Icon } from '../marks/Icon'
import './PresenterControls.css'

interface PresenterControlsProps {
  readonly progress: LessonProgress
  onChange(change: (progress: LessonProgress) => LessonProgress): void
  /** The clock of a lesson that plays by itself is in the class's window. */
  readonly isClassOpen: boolean
  readonly locale: string
}

/** The controls of the lesson in both windows. */
export function PresenterControls({ progress, onChange, isClassOpen, locale }: PresenterControlsProps) {
  const lesson = useLessonMessages()
  const { controls, blank, unblank, window: messages, keys } = usePresenterMessages()
  const { step, steps, isPlaying, isBlank } = progress
  return (
    <section className="presenter-controls" aria-label={controls}>
      <div className="presenter-buttons">
        <button
          type="button"
          className="button"
          disabled={!isClassOpen}
          title={isClassOpen ? undefined : messages.alone}
          onClick={() => onChange(isPlaying ? pauseLesson : playLesson)}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {isPlaying ? lesson.pause : step === steps ? lesson.playAgain : lesson.play}
        </button>
        <LessonPace progress={progress} onChange={onChange} locale={locale} />
      </div>
      <div className="presenter-walk">
        <button
          type="button"
          className="button presenter-blank"
          data-on={isBlank || undefined}
          onClick={() => onChange(toggleBlank)}
        >
          {isBlank ? unblank : blank}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={step === 1}
          onClick={() => onChange(previousStep)}
        >
          <Icon name="previous" />
          {lesson.back}
        </button>
        <button
          type="button"
          className="button presenter-onward"
          aria-disabled={step === steps}
          onClick={() => onChange(nextStep)}
        >
          {lesson.next}
          <Icon name="next" />
        </button>
      </div>
      <p className="presenter-keys">{keys}</p>
    </section>
  )
}

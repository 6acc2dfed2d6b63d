import { duplicateStep, removeStep } from '../../domain/lesson/edit/edit-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { IconButton } from '../field/IconButton'
import { LineIcon } from '../field/LineIcon'
import type { MakerParts } from './maker-props'
import './StepHead.css'

interface StepHeadProps extends Pick<MakerParts, 'lesson' | 'onChange'> {
  readonly index: number
  onOpen(index: number): void
  /** Back to the list of steps. */
  onLeave(): void
  onMove(from: number, to: number, focus: 'up' | 'down'): void
  onTold(words: string): void
}

/** Which step is open, and what can be done with it as a whole. */
export function StepHead({ lesson, index, onOpen, onLeave, onMove, onTold, onChange }: StepHeadProps) {
  const words = useLessonMakerMessages()
  const count = lesson.steps.length
  const go = (to: number, atEnd: string) => (lesson.steps[to] ? onOpen(to) : onTold(atEnd))
  return (
    <div className="maker-step-head">
      <button type="button" className="text-button maker-all" onClick={onLeave}>
        <LineIcon name="back" />
        {words.allSteps}
      </button>
      <div className="maker-step-tools">
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
          isIdle={index === count - 1}
          focusKey={`down-${index}`}
          onPress={() => onMove(index, index + 1, 'down')}
        />
        <IconButton
          icon="duplicate"
          label={words.duplicate}
          onPress={() => {
            if (onChange(duplicateStep(lesson, index))) onTold(words.duplicated(index + 2))
          }}
        />
        <IconButton
          icon="remove"
          label={words.removeStep}
          onPress={() => {
            onChange(removeStep(lesson, index))
            onTold(words.removed(index + 1))
          }}
        />
      </div>
      <h3 tabIndex={-1} data-focus="step">
        {words.step(index + 1, count)}
      </h3>
      <div className="maker-step-tools">
        <IconButton
          icon="back"
          label={words.previousStep}
          isIdle={index === 0}
          onPress={() => go(index - 1, words.isFirst)}
        />
        <IconButton
          icon="forth"
          label={words.nextStep}
          isIdle={index === count - 1}
          onPress={() => go(index + 1, words.isLast)}
        />
      </div>
    </div>
  )
}

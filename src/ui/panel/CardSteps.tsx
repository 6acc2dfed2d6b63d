import { useCardMessages } from '../../i18n/use-card-messages'
import { Icon } from '../marks/Icon'

export interface CardStepsProps {
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  onClose(): void
  readonly closeLabel: string
}

/** Previous, next and close. */
export function CardSteps({ onPrevious, onNext, onClose, closeLabel }: CardStepsProps) {
  const card = useCardMessages()
  return (
    <span className="card-steps" data-event-steps="">
      {onPrevious && (
        <button type="button" aria-label={card.previous} title={card.previous} onClick={onPrevious}>
          <Icon name="previous" />
        </button>
      )}
      {onNext && (
        <button type="button" aria-label={card.next} title={card.next} onClick={onNext}>
          <Icon name="next" />
        </button>
      )}
      <button type="button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
        <Icon name="close" />
      </button>
    </span>
  )
}

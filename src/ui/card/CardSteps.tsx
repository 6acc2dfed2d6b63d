import { useCardMessages } from '../../i18n/use-card-messages'
import { Icon } from '../marks/Icon'

interface CardStepsProps {
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
  onClose(): void
}

/** Previous, next and close. */
export function CardSteps({ onPrevious, onNext, onClose }: CardStepsProps) {
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
      <button type="button" aria-label={card.close} title={card.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </span>
  )
}

import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'

interface MoreButtonProps {
  /** How many are left. */
  readonly rest: number
  onMore(): void
  readonly locale: string
}

/** Lists more of many, where there are more. */
export function MoreButton({ rest, onMore, locale }: MoreButtonProps) {
  const card = useCardMessages()
  if (rest === 0) return null
  return (
    <button type="button" className="button" onClick={onMore}>
      {card.more(rest, formatNumber(rest, locale))}
    </button>
  )
}

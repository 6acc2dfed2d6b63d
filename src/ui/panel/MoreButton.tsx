import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'

interface MoreButtonProps {
  /** How many are left. */
  readonly rest: number
  onMore(): void
  readonly locale: string
}

/** Below a list: lists more of many, where there are more, and leads to the first of them. */
export function MoreButton({ rest, onMore, locale }: MoreButtonProps) {
  const card = useCardMessages()
  if (rest === 0) return null
  const showMore = ({ currentTarget }: MouseEvent) => {
    const list = currentTarget.previousElementSibling
    const first = list?.childElementCount ?? 0
    flushSync(onMore)
    list?.children[first]?.querySelector<HTMLElement>('button, a')?.focus()
  }
  return (
    <button type="button" className="button" onClick={showMore}>
      {card.more(rest, formatNumber(rest, locale))}
    </button>
  )
}

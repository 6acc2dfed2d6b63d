import { useEffect, useState } from 'react'
import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'

interface EventCountProps {
  readonly shown: number
  readonly total: number
  readonly locale: string
}

/** While numbers change faster than this (the slider is dragged), only the last is said. */
const SETTLE_MS = 250

/** "N of M events", announced politely once the number has settled. */
export function EventCount({ shown, total, locale }: EventCountProps) {
  const chronicle = useChronicleMessages()
  const [settled, setSettled] = useState(shown)
  useEffect(() => {
    if (shown === settled) return
    const timer = setTimeout(() => setSettled(shown), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [shown, settled])
  return (
    <p className="event-count" role="status">
      {chronicle.count(formatNumber(settled, locale), total, formatNumber(total, locale))}
    </p>
  )
}

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

/** "N of M events", announced politely once both numbers have settled: of two moments they would be of nothing. */
export function EventCount({ shown, total, locale }: EventCountProps) {
  const chronicle = useChronicleMessages()
  const [settled, setSettled] = useState({ shown, total })
  useEffect(() => {
    if (shown === settled.shown && total === settled.total) return
    const timer = setTimeout(() => setSettled({ shown, total }), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [shown, total, settled])
  return (
    <p className="event-count" role="status">
      {chronicle.count(
        formatNumber(settled.shown, locale),
        settled.total,
        formatNumber(settled.total, locale),
      )}
    </p>
  )
}

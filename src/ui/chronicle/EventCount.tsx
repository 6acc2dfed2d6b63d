import { useEffect, useState } from 'react'
import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'

interface Counted {
  readonly length: number
  /** How many of them have no date. */
  readonly undated: number
}

interface EventCountProps {
  readonly shown: Counted
  readonly all: Counted
  readonly locale: string
}

/** While numbers change faster than this (the slider is dragged), only the last is said. */
const SETTLE_MS = 250

/**
 * "N of M events", announced politely once all numbers have settled: of two moments they would be of nothing. Those without
 * a date are counted apart where others have one: no date has them.
 */
export function EventCount({ shown, all, locale }: EventCountProps) {
  const chronicle = useChronicleMessages()
  const number = (count: number) => formatNumber(count, locale)
  const dated = all.length - all.undated
  const text =
    all.undated === 0 || dated === 0
      ? chronicle.count(number(shown.length), all.length, number(all.length))
      : chronicle.countDated(
          number(shown.length - shown.undated),
          dated,
          number(dated),
          shown.undated > 0 ? number(shown.undated) : undefined,
        )
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    if (text === settled) return
    const timer = setTimeout(() => setSettled(text), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text, settled])
  return (
    <p className="event-count" role="status">
      {settled}
    </p>
  )
}

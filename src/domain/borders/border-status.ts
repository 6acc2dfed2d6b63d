import { civilToDays } from '../time/days'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistory,
  type BorderHistoryId,
  type BorderStatus,
} from './border-history'

/** The status of a border on a day (days since 1970-01-01 UTC). A border without a history is international. */
export function borderStatus(id: BorderHistoryId | undefined, day: number): BorderStatus {
  if (id === undefined) return 'international'
  const history: BorderHistory = BORDER_HISTORIES[id]
  const at = Math.max(day, BORDERS_KNOWN_FROM)
  let status: BorderStatus = 'none'
  for (const span of history) if (span.from <= at) status = span.status
  return status
}

/** The borders that are drawn differently on the two days. */
export function changedBorders(before: number, after: number): ReadonlySet<BorderHistoryId> {
  const ids = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]
  return new Set(ids.filter((id) => borderStatus(id, before) !== borderStatus(id, after)))
}

/** The last day (31 December) of a year: what a map "of 1990" shows. */
export function lastDayOfYear(year: number): number {
  return civilToDays(Math.floor(year), 12, 31)
}

import { civilToDays } from '../time/days'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistory,
  type BorderHistoryId,
  type BorderStatus,
} from './border-history'

/** Whether the map has borders and names of countries of a day (days since 1970-01-01 UTC). Of earlier ones it draws none. */
export function areBordersKnown(day: number): boolean {
  return day >= BORDERS_KNOWN_FROM
}

/**
 * The status of a border on a day (days since 1970-01-01 UTC). One without a history has been international since borders
 * are known.
 */
export function borderStatus(id: BorderHistoryId | undefined, day: number): BorderStatus {
  if (!areBordersKnown(day)) return 'none'
  if (id === undefined) return 'international'
  const history: BorderHistory = BORDER_HISTORIES[id]
  let status: BorderStatus = 'none'
  for (const span of history) if (span.from <= day) status = span.status
  return status
}

const ALL_HISTORIES = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]

/** Whether maps of the two days differ in borders: in those of the given histories, or since one day's are not known. */
export function bordersDiffer(
  before: number,
  after: number,
  histories: readonly BorderHistoryId[] = ALL_HISTORIES,
): boolean {
  if (areBordersKnown(before) !== areBordersKnown(after)) return true
  return histories.some((id) => borderStatus(id, before) !== borderStatus(id, after))
}

/** The last day (31 December) of a year: what a map "of 1990" shows. */
export function lastDayOfYear(year: number): number {
  return civilToDays(Math.floor(year), 12, 31)
}

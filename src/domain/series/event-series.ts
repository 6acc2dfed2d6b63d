import type { AtlasEvent } from '../atlas/atlas'
import type { CountedStarts } from '../histogram/histogram'
import type { TimeWindow } from '../time/time-span'

/**
 * Events in time order, the dated ones first, of any number: objects in memory, or rows of columns of which objects are
 * made where one is asked for. An index is the place of an event in the series.
 */
export interface EventSeries extends CountedStarts {
  readonly length: number
  /** The event at an index from 0 to before `length`. */
  at(index: number): AtlasEvent
  /** The index of the event of this id; -1 where the series lacks it. */
  indexOf(id: string): number
  /** Earliest starts of the dated events in days, ascending. */
  readonly starts: Float64Array
  /** How many events may touch a window (overlap of half-open intervals); undated ones touch every one. */
  countIn(window: TimeWindow): number
}

/** How many events may touch a window by their dates: those without one are left out. */
export function countDatedIn(series: EventSeries, window: TimeWindow): number {
  return series.countIn(window) - series.length + series.starts.length
}

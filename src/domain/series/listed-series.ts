import type { MarkScheme } from '../marks/mark-scheme'
import type { DatedRows } from './dated-rows'
import type { EventSeries } from './event-series'
import type { RowList } from './row-list'

/** A series of which what is in a window can be listed, and counted by kind. */
export interface ListedSeries extends EventSeries, DatedRows {
  /** How many of some of its events, given by index, are of each kind of a scheme; last those of none. */
  countKinds(list: RowList, scheme: MarkScheme): Uint32Array
}

/**
 * Counts events by kind.
 *
 * @param kinds how many there are
 * @param kindAt the kind of the event of an index: from 0 to before `kinds`, or -1 for none
 */
export function kindCounter(kinds: number, kindAt: (index: number) => number) {
  return (list: RowList): Uint32Array => {
    const counts = new Uint32Array(kinds + 1)
    for (let at = 0; at < list.length; at++) {
      const kind = kindAt(list.at(at))
      const place = kind < 0 ? kinds : kind
      counts[place] = (counts[place] as number) + 1
    }
    return counts
  }
}

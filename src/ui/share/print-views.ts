import type { AtlasEvent } from '../../domain/atlas/atlas'
import { comparedWindow } from '../../domain/compare/compared-window'
import { partRows } from '../../domain/compare/part-rows'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { RowList } from '../../domain/series/row-list'
import { type Extent, grainOf } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import type { compare as compareMessages } from '../../i18n/en/compare'
import { formatDay } from '../../i18n/format-date'

/** What of a view goes on paper beside its pictures and the open event, as the reader chooses. */
export type PrintSection = 'panel' | 'events' | 'sources'

/** Events that are listed together on paper. */
export interface PrintGroup {
  readonly heading: string
  readonly events: readonly AtlasEvent[]
  /** How many more there are, for which paper is too short. */
  readonly more: number
}

/** Events of a group that are printed: some thirty pages. */
const MOST_PRINTED = 2000

/** What of a view goes on paper: a picture of each of its times, and the events of all of them. */
export interface PrintViews {
  readonly times: readonly { readonly window: TimeWindow; readonly caption: string | undefined }[]
  readonly groups: readonly PrintGroup[]
}

interface PrintSubject {
  readonly window: TimeWindow
  /** The end (days, exclusive) of a second time that is compared with the window's. */
  readonly compare: number | undefined
  readonly extent: Extent
  /** The events that pass the filters, at all times, in time order. */
  readonly events: ListedSeries
  readonly locale: string
  /** Heads the events of a view of one time. */
  readonly heading: string
  /** Heads those without a date. */
  readonly undated: string
  readonly words: typeof compareMessages
}

/** Of two times both, the other one first as on the screen, and their events told apart by where they are shown. */
export function printViews({
  window,
  compare,
  extent,
  events,
  locale,
  heading,
  undated,
  words,
}: PrintSubject): PrintViews {
  const group = (heading: string, list: RowList): readonly PrintGroup[] => {
    const count = Math.min(MOST_PRINTED, list.length)
    const printed = Array.from({ length: count }, (_, at) => events.at(list.at(at)))
    return count > 0 ? [{ heading, events: printed, more: list.length - count }] : []
  }
  if (compare === undefined) {
    const { both, undated: rest } = partRows(events, window, window)
    const groups = [...group(heading, both), ...group(undated, rest)]
    return { times: [{ window, caption: undefined }], groups }
  }
  const other = comparedWindow(compare, window, extent)
  const { onlyFirst, onlySecond, both, undated: rest } = partRows(events, other, window)
  const dayOf = (time: TimeWindow) => formatDay(grainOf(extent).last(time), locale)
  const only = (time: TimeWindow) => words.onlyOnMap(dayOf(time))
  const groups = [
    ...group(only(other), onlyFirst),
    ...group(only(window), onlySecond),
    ...group(words.onBothMaps, both),
    ...group(undated, rest),
  ]
  return { times: [other, window].map((time) => ({ window: time, caption: dayOf(time) })), groups }
}

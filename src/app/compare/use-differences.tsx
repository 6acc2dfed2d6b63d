import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { baseMoves } from '../../domain/compare/base-moves'
import { compareWhereabouts } from '../../domain/compare/compare-whereabouts'
import { comparedWindow } from '../../domain/compare/compared-window'
import { kindDifferences, partRows } from '../../domain/compare/part-rows'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { windowChoiceOf } from '../../domain/playback/window-choice'
import type { ListedSeries } from '../../domain/series/listed-series'
import { grainOf } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { formatWindow } from '../../i18n/format-window'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import type { ChronicleRows } from '../../ui/chronicle/chronicle-rows'
import { CompareDifferences } from '../../ui/compare/CompareDifferences'
import { comparedRows } from '../../ui/compare/compared-rows'
import type { AtlasStore } from '../atlas-store'

interface Differences {
  /** The events of each map and of both. */
  readonly rows: ChronicleRows
  /** What differs, in words. */
  readonly about: ReactNode
}

interface ComparedParts {
  readonly store: AtlasStore
  readonly atlas: Atlas
  /** What passes the filters, at all times. */
  readonly series: ListedSeries
  readonly scheme: MarkScheme
  readonly window: TimeWindow
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What differs between the window's date and the one that is compared with it. */
export function useDifferences({
  store,
  atlas,
  series,
  scheme,
  window,
  locale,
  theme,
}: ComparedParts): Differences {
  const words = useCompareMessages()
  const { undated } = useChronicleMessages()
  const compare = useStore(store, (state) => state.view.compare) ?? window.to
  const { from, to } = comparedWindow(compare, window, atlas.extent)
  const parts = useMemo(() => partRows(series, { from, to }, window), [series, from, to, window])
  const kinds = useMemo(() => kindDifferences(series, parts, scheme), [series, parts, scheme])
  const { last } = grainOf(atlas.extent)
  const [other, shown] = [last({ to }), last(window)]
  const bases = useMemo(() => {
    const { legs, stays, places } = atlas
    if (legs.length + stays.length === 0) return undefined
    return {
      whereabouts: compareWhereabouts(atlas, other, shown),
      moves: baseMoves(stays, other, shown),
      places,
    }
  }, [atlas, other, shown])
  const dateOf = (day: number) => formatDay(day, withoutCalendar(locale))
  const dates = { other: dateOf(other), shown: dateOf(shown) }
  const [onlyOther, onlyShown] = [words.onlyOnMap(dates.other), words.onlyOnMap(dates.shown)]
  const rows = useMemo(
    () => comparedRows(series, parts, [onlyOther, onlyShown, words.onBothMaps, undated]),
    [series, parts, onlyOther, onlyShown, words, undated],
  )
  const isAll = windowChoiceOf(window, atlas.extent) === 'all'
  const periodOf = (time: TimeWindow) => words.period(...formatWindow(time, withoutCalendar(locale)))
  const about = (
    <CompareDifferences
      dates={dates}
      isSame={other === shown}
      {...(bases && { bases })}
      kinds={kinds}
      both={parts.both.length}
      periods={isAll ? undefined : [periodOf({ from, to }), periodOf(window)]}
      locale={locale}
      theme={theme}
    />
  )
  return { rows, about }
}

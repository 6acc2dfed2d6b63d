import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { baseMoves } from '../../domain/compare/base-moves'
import { compareWhereabouts } from '../../domain/compare/compare-whereabouts'
import { comparedWindow } from '../../domain/compare/compared-window'
import { partEvents } from '../../domain/compare/part-events'
import { windowSelector } from '../../domain/select/window-selector'
import { lastDayOf } from '../../domain/time/time-span'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import { Chronicle, type ChronicleProps } from '../../ui/chronicle/Chronicle'
import { CompareDifferences } from '../../ui/compare/CompareDifferences'
import { comparedRows } from '../../ui/compare/compared-rows'
import type { AtlasStore } from '../atlas-store'

export interface ComparedChronicleProps extends ChronicleProps {
  readonly store: AtlasStore
  /** The events that pass the filters, at all times, in time order. */
  readonly events: readonly AtlasEvent[]
}

/** The chronicle of two dates: what differs in words, and the events of each map and of both. */
export function ComparedChronicle({ store, events, ...props }: ComparedChronicleProps) {
  const { atlas, shownEvents, window, scheme, locale } = props
  const words = useCompareMessages()
  const compare = useStore(store, (state) => state.view.compare) ?? window.to
  const { from, to } = comparedWindow(compare, window, atlas.extent)
  const selectOther = useMemo(() => windowSelector(events), [events])
  const otherEvents = selectOther({ from, to })
  const parts = useMemo(() => partEvents(otherEvents, shownEvents), [otherEvents, shownEvents])
  const [other, shown] = [to - 1, lastDayOf(window)]
  const whereabouts = useMemo(() => compareWhereabouts(atlas, other, shown), [atlas, other, shown])
  const moves = useMemo(() => baseMoves(atlas.stays, other, shown), [atlas, other, shown])
  const dateOf = (day: number) => formatDay(day, withoutCalendar(locale))
  const dates = { other: dateOf(other), shown: dateOf(shown) }
  const isSame = other === shown
  return (
    <Chronicle
      {...props}
      comparison={{
        rows: comparedRows(parts, [words.only(dates.other), words.only(dates.shown), words.onBoth]),
        about: (
          <CompareDifferences
            dates={dates}
            isSame={isSame}
            whereabouts={whereabouts}
            moves={moves}
            parts={parts}
            places={atlas.places}
            scheme={scheme}
            locale={locale}
            theme={props.theme}
          />
        ),
      }}
    />
  )
}

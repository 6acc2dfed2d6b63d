import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { rowsInBox, type WorldBox } from '../../domain/collection/passing-rows'
import { kindColour, type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import { worldScale } from '../../domain/world-units'
import { formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import type { Dots } from '../../map/dots/dot-layer'
import { DotList } from '../../ui/collection/DotList'
import type { AtlasStore } from '../atlas-store'

/** A dot, a bubble or shapes that were pressed. */
export interface PressedDots {
  /** Pixels of the map. */
  readonly at: Point
  /** Where events count as lying under it, or the rows that do, ascending. */
  readonly under: WorldBox | Uint32Array
}

interface DotsUnderPointProps {
  readonly pressed: PressedDots
  readonly dots: Dots
  eventAt(row: number): AtlasEvent
  readonly scheme: MarkScheme
  readonly store: AtlasStore
  onOpen(id: string): void
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** Pixels around a dot within which others count as lying under it. */
const REACH = 3
const MOST_LISTED = 50

/** Where others count as lying under the dot of a row, at a zoom. */
export function boxAround(row: number, { columns }: Dots, zoom: number): WorldBox {
  const reach = REACH / worldScale(zoom)
  const [x, y] = [columns.x[row] ?? 0, columns.y[row] ?? 0]
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** The rows under what was pressed that a window shows, the newest first. */
export function rowsUnder(under: PressedDots['under'], dots: Dots, window: TimeWindow): readonly number[] {
  return inWindow(atAnyTime(under, dots), dots.columns, window)
}

function atAnyTime(under: PressedDots['under'], { columns, rows }: Dots): Uint32Array | undefined {
  return under instanceof Uint32Array ? under : rowsInBox(columns, rows, under, rows.length)
}

function inWindow(
  rows: Uint32Array | undefined,
  columns: Dots['columns'],
  window: TimeWindow,
): readonly number[] {
  return Array.from(rows ?? [])
    .filter((each) => (columns.start[each] ?? 0) < window.to && (columns.end[each] ?? 0) > window.from)
    .reverse()
}

/** The list of the events that lie one on another where the map was pressed. */
export function DotsUnderPoint({
  pressed,
  dots,
  eventAt,
  scheme,
  store,
  theme,
  ...props
}: DotsUnderPointProps) {
  const { date } = useMessages()
  const window = useStore(store, ({ view }) => view.window)
  // While time plays all rows are looked through once.
  const under = useMemo(() => atAnyTime(pressed.under, dots), [pressed, dots])
  const rows = useMemo(() => inWindow(under, dots.columns, window), [under, dots, window])
  const { locale } = props
  return (
    <DotList
      {...props}
      at={pressed.at}
      count={rows.length}
      items={rows.slice(0, MOST_LISTED).map((row) => {
        const event = eventAt(row)
        const kind = markKind(scheme, event)
        return {
          id: event.id,
          title: event.title,
          date: formatSpan(event.span, event.date, { locale, style: 'short', messages: date }),
          colour: kindColour(kind, theme) ?? 'currentColor',
        }
      })}
    />
  )
}

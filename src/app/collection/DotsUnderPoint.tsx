import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { rowsInBox } from '../../domain/collection/passing-rows'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { markKind } from '../../domain/marks/mark-scheme'
import type { Point } from '../../domain/marks/mercator'
import { formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import type { Dots } from '../../map/dots/dot-layer'
import { DotList } from '../../ui/collection/DotList'
import type { AtlasStore } from '../atlas-store'

/** The dot that was pressed. */
export interface PressedDots {
  readonly row: number
  /** Pixels of the map. */
  readonly at: Point
  /** At which the map is. */
  readonly zoom: number
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
/** Rows that are looked through, and listed. */
const MOST = 20_000
const MOST_LISTED = 50

/** The rows around a row at a zoom that a window shows, the newest first. */
export function rowsUnder(
  { row, zoom }: Omit<PressedDots, 'at'>,
  { columns, rows }: Dots,
  window: { readonly from: number; readonly to: number },
): readonly number[] {
  const reach = (REACH * 2 ** 24) / 2 ** zoom
  const [x, y] = [columns.x[row] ?? 0, columns.y[row] ?? 0]
  const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  const found = rowsInBox(columns, rows, box, MOST) ?? Uint32Array.of(row)
  return Array.from(found)
    .filter((each) => (columns.start[each] ?? 0) < window.to && (columns.end[each] ?? 0) > window.from)
    .reverse()
}

/** The list of the events that lie one on another where a dot was pressed. */
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
  const rows = useMemo(() => rowsUnder(pressed, dots, window), [pressed, dots, window])
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
          colour: (theme === 'dark' ? kind?.colourDark : kind?.colour) ?? 'currentColor',
        }
      })}
    />
  )
}

import { useMemo, useRef } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Category } from '../../domain/atlas/atlas-schema'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import type { Crowd } from '../../domain/view/view'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { BubbleOverlay } from '../../map/dots/BubbleOverlay'
import type { DrawnBubble } from '../../map/dots/bubble-layer'
import { DotOverlay } from '../../map/dots/DotOverlay'
import type { PointedLayer } from '../../map/dots/dot-input'
import type { Dots } from '../../map/dots/dot-layer'
import { ShapeOverlay } from '../../map/dots/ShapeOverlay'
import type { Shapes } from '../../map/dots/shape-layer'
import { boxAround, type PressedDots, rowsUnder } from './DotsUnderPoint'
import { categoryColours, dotPalette } from './dot-palette'

interface EventLayersProps {
  readonly window: Readable<TimeWindow>
  readonly dots: Dots
  readonly shapes: Shapes | undefined
  readonly scheme: MarkScheme
  readonly categories: readonly Category[]
  eventAt(row: number): AtlasEvent
  readonly isOn: boolean
  /** How events are drawn where they are many. */
  readonly crowd: Crowd
  readonly onSettled: ((inView: number) => void) | undefined
  /** @param isOnMark whether the pointer has gone on to a mark, which tells of itself */
  onHover(ids: readonly string[], isOnMark: boolean): void
  onPress(pressed: PressedDots): void
  /** At which the map is. */
  zoom(): number
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const ignore = () => {}

/** Shapes one on another that are named where the pointer is. */
const MOST_NAMED = 3

/** What a map draws of a file besides marks: dots, and the lines and areas of features that are more than points. */
export function EventLayers(props: EventLayersProps) {
  const { window, dots, shapes, scheme, categories, eventAt, locale, theme } = props
  const { date } = useMessages()
  const words = useCollectionMessages()
  const palette = useMemo(() => dotPalette(categories, theme), [categories, theme])
  const colours = useMemo(() => categoryColours(categories, theme), [categories, theme])
  const ofRow = (row: number) => {
    const event = eventAt(row)
    const when = formatSpan(event.span, event.date, { locale, style: 'short', messages: date })
    return {
      title: event.title || words.untitled,
      detail: [when, event.place, markKind(scheme, event)?.label].filter(Boolean).join(' · '),
    }
  }
  const ofShapes = (rows: readonly number[]) => {
    const [row] = rows
    if (row !== undefined && rows.length === 1) return ofRow(row)
    const titles = rows.toReversed().map((each) => ofRow(each).title)
    return {
      title: titles.slice(0, MOST_NAMED).join(' · ') + (titles.length > MOST_NAMED ? ' …' : ''),
      detail: words.under.title(rows.length, formatNumber(rows.length, locale)),
    }
  }
  const ofBubble = ({ count, counts, box }: DrawnBubble) => {
    const [row] = count === 1 ? rowsUnder(box, dots, window.get()) : []
    if (row !== undefined) return ofRow(row)
    return {
      title: words.events(count, formatNumber(count, locale)),
      detail: mostOf(counts)
        .map((kind) => `${labelOf(kind)} ${formatNumber(counts[kind] ?? 0, locale)}`)
        .join(' · '),
    }
  }
  const labelOf = (kind: number) => (categories[kind] ?? categories.at(-1))?.label ?? ''
  const rowAt = (index: number) => dots.rows[index] ?? 0
  const idOf = (row: number) => eventAt(row).id
  const above = useRef<PointedLayer<unknown>>(null)
  const drawn = { window, dots, isOn: props.isOn, onSettled: props.onSettled ?? ignore, layerRef: above }
  return (
    <>
      {shapes && (
        <ShapeOverlay
          window={window}
          shapes={shapes}
          above={above}
          describe={ofShapes}
          onHover={(rows = [], isOnMark) => props.onHover(rows.map(idOf), isOnMark)}
          onPress={(rows, at) => props.onPress({ under: Uint32Array.from(rows), at })}
        />
      )}
      {props.crowd === 'counts' ? (
        <BubbleOverlay
          {...drawn}
          colours={colours}
          theme={theme}
          wording={(count) => formatNumber(count, locale, 'compact')}
          describe={ofBubble}
          onHover={ignore}
          onPress={({ box }, at) => props.onPress({ under: box, at })}
        />
      ) : (
        <DotOverlay
          {...drawn}
          palette={palette}
          describe={(index) => ofRow(rowAt(index))}
          onHover={(index, isOnMark) =>
            props.onHover(index === undefined ? [] : [idOf(rowAt(index))], isOnMark)
          }
          onPress={(index, at) => props.onPress({ under: boxAround(rowAt(index), dots, props.zoom()), at })}
        />
      )}
    </>
  )
}

/** The three categories of which a bubble has most, in that order. */
function mostOf(counts: Uint32Array): readonly number[] {
  return Array.from(counts.keys())
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, 3)
}

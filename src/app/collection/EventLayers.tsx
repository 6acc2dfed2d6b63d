import { useMemo } from 'react'
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
  onHover(id: string | undefined): void
  onPress(pressed: PressedDots): void
  /** At which the map is. */
  zoom(): number
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const ignore = () => {}

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
  const drawn = { window, dots, isOn: props.isOn, onSettled: props.onSettled ?? ignore }
  return (
    <>
      {shapes && <ShapeOverlay window={window} shapes={shapes} />}
      {props.crowd === 'counts' ? (
        <BubbleOverlay
          {...drawn}
          colours={colours}
          theme={theme}
          wording={(count) => formatNumber(count, locale, 'compact')}
          describe={ofBubble}
          onHover={ignore}
          onPress={({ box }, at) => props.onPress({ box, at })}
        />
      ) : (
        <DotOverlay
          {...drawn}
          palette={palette}
          describe={(index) => ofRow(rowAt(index))}
          onHover={(index) => props.onHover(index === undefined ? undefined : eventAt(rowAt(index)).id)}
          onPress={(index, at) => props.onPress({ box: boxAround(rowAt(index), dots, props.zoom()), at })}
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

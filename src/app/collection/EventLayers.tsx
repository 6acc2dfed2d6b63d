import { useMemo } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Category } from '../../domain/atlas/atlas-schema'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { formatSpan } from '../../i18n/format-date'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { DotOverlay } from '../../map/dots/DotOverlay'
import type { Dots } from '../../map/dots/dot-layer'
import { ShapeOverlay } from '../../map/dots/ShapeOverlay'
import type { Shapes } from '../../map/dots/shape-layer'
import { dotPalette } from './dot-palette'

interface EventLayersProps {
  readonly window: Readable<TimeWindow>
  readonly dots: Dots
  readonly shapes: Shapes | undefined
  readonly scheme: MarkScheme
  readonly categories: readonly Category[]
  eventAt(row: number): AtlasEvent
  readonly isOn: boolean
  readonly onSettled: ((inView: number) => void) | undefined
  onHover(id: string | undefined): void
  onPress(row: number, at: Point): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const ignore = () => {}

/** What a map draws of a file besides marks: dots, and the lines and areas of features that are more than points. */
export function EventLayers(props: EventLayersProps) {
  const { window, dots, shapes, scheme, categories, eventAt, locale, theme } = props
  const { date } = useMessages()
  const { untitled } = useCollectionMessages()
  const palette = useMemo(() => dotPalette(categories, theme), [categories, theme])
  const rowAt = (index: number) => dots.rows[index] ?? 0
  return (
    <>
      {shapes && <ShapeOverlay window={window} shapes={shapes} />}
      <DotOverlay
        window={window}
        dots={dots}
        palette={palette}
        isOn={props.isOn}
        onSettled={props.onSettled ?? ignore}
        describe={(index) => {
          const event = eventAt(rowAt(index))
          const when = formatSpan(event.span, event.date, { locale, style: 'short', messages: date })
          return {
            title: event.title || untitled,
            detail: [when, event.place, markKind(scheme, event)?.label].filter(Boolean).join(' · '),
          }
        }}
        onHover={(index) => props.onHover(index === undefined ? undefined : eventAt(rowAt(index)).id)}
        onPress={(index, at) => props.onPress(rowAt(index), at)}
      />
    </>
  )
}

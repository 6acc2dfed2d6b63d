import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { MarkPaint } from '../overlay/mark-paint'
import { BubbleLayer, type DrawnBubble } from './bubble-layer'
import { type DotEvents, DotInput, type PointedLayer } from './dot-input'
import type { Dots } from './dot-layer'
import './dots.css'

interface BubbleOverlayProps extends DotEvents<DrawnBubble> {
  readonly window: Readable<TimeWindow>
  readonly dots: Dots
  /** By category; those beyond the last have the last one's. */
  readonly colours: readonly string[]
  wording(count: number): string
  readonly theme: 'light' | 'dark'
  /** Whether the bubbles are drawn; else marks stand for them. */
  readonly isOn: boolean
  /** How many of all events, at any time, lie in the view or just outside it, once the map rests. */
  onSettled(inView: number): void
  /** Holds the layer while there is one. */
  readonly layerRef: RefObject<PointedLayer<unknown> | null>
}

/** Events as bubbles with their number, drawn by `BubbleLayer`; React renders nothing while time plays. */
export function BubbleOverlay(props: BubbleOverlayProps) {
  const { window, dots, colours, theme, isOn, layerRef, ...events } = props
  const map = useMap()
  const [drawing, setDrawing] = useState<{
    readonly layer: BubbleLayer
    readonly input: DotInput<DrawnBubble>
  }>()
  const now = useEffectEvent(() => events)
  useEffect(() => {
    const created = new BubbleLayer(map, window, (inView) => {
      input.pointAgain()
      now().onSettled(inView)
    })
    const input = new DotInput<DrawnBubble>(map, created, {
      describe: (bubble) => now().describe(bubble),
      onHover: (bubble, isOnMark) => now().onHover(bubble, isOnMark),
      onPress: (bubble, at) => now().onPress(bubble, at),
    })
    setDrawing({ layer: created, input })
    layerRef.current = created
    return () => {
      if (layerRef.current === created) layerRef.current = null
      input.remove()
      created.remove()
    }
  }, [map, window, layerRef])
  useEffect(() => {
    const paint = new MarkPaint(map.getContainer(), theme)
    drawing?.layer.show(dots, { paint, colours, wording: (count) => now().wording(count) })
    drawing?.input.pointAgain()
  }, [map, drawing, dots, colours, theme])
  useEffect(() => drawing?.layer.setOn(isOn), [drawing, isOn])
  return null
}

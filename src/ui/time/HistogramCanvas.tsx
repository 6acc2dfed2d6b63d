import { memo, useLayoutEffect, useRef } from 'react'
import type { Histogram } from '../../domain/histogram/histogram'
import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'
import type { TimeScale } from '../../domain/time/time-scale'
import { drawHistogram } from './draw-histogram'
import { useElementSize } from './use-element-size'

interface HistogramCanvasProps {
  histogram: Histogram
  /** Height of the axis of counts: the tallest bin of all events, so that filtering does not rescale. */
  max: number
  /** In the histogram's order. */
  kinds: readonly MarkKind[]
  scale: TimeScale
  theme: 'light' | 'dark'
}

/** Events by time and kind. Drawn only when they, the size or the theme change, never as time moves. */
export const HistogramCanvas = memo(function HistogramCanvas({
  histogram,
  max,
  kinds,
  scale,
  theme,
}: HistogramCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { height } = useElementSize(canvas)
  useLayoutEffect(() => {
    if (!canvas.current || height === 0 || scale.width === 0) return
    const colours = kinds.map((kind) => kindColour(kind, theme))
    drawHistogram(canvas.current, { histogram, max, colours, scale, height })
  }, [histogram, max, kinds, scale, theme, height])
  return <canvas ref={canvas} className="time-histogram" />
})

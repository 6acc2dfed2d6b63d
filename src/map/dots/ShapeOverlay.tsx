import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import './dots.css'
import { ShapeLayer, type Shapes } from './shape-layer'

interface ShapeOverlayProps {
  readonly window: Readable<TimeWindow>
  readonly shapes: Shapes
}

/** Lines, areas and tracks, drawn by `ShapeLayer`. */
export function ShapeOverlay({ window, shapes }: ShapeOverlayProps) {
  const map = useMap()
  const [layer, setLayer] = useState<ShapeLayer>()
  useEffect(() => {
    const created = new ShapeLayer(map, window)
    setLayer(created)
    return () => created.remove()
  }, [map, window])
  useEffect(() => layer?.show(shapes), [layer, shapes])
  return null
}

import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { type DotEvents, DotInput, type PointedLayer } from './dot-input'
import './dots.css'
import { ShapeLayer, type Shapes } from './shape-layer'

interface ShapeOverlayProps extends DotEvents<readonly number[]> {
  readonly window: Readable<TimeWindow>
  readonly shapes: Shapes
  /** The layer that lies above: where it has something, that answers. */
  readonly above: RefObject<PointedLayer<unknown> | null>
}

/** Lines, areas and tracks, drawn by `ShapeLayer`; a press or the pointer on them is told by their rows. */
export function ShapeOverlay({ window, shapes, above, ...events }: ShapeOverlayProps) {
  const map = useMap()
  const [drawing, setDrawing] = useState<{
    readonly layer: ShapeLayer
    readonly input: DotInput<readonly number[]>
  }>()
  const now = useEffectEvent(() => events)
  useEffect(() => {
    const created = new ShapeLayer(map, window)
    const pointed: PointedLayer<readonly number[]> = {
      at: (point) => (above.current?.at(point) === undefined ? created.at(point) : undefined),
    }
    const input = new DotInput(
      map,
      pointed,
      {
        describe: (rows) => now().describe(rows),
        onHover: (rows, isOnMark) => now().onHover(rows, isOnMark),
        onPress: (rows, at) => now().onPress(rows, at),
      },
      'has-shape-under',
    )
    setDrawing({ layer: created, input })
    return () => {
      input.remove()
      created.remove()
    }
  }, [map, window, above])
  useEffect(() => {
    drawing?.layer.show(shapes)
    drawing?.input.pointAgain()
  }, [drawing, shapes])
  return null
}

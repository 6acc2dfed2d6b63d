import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { DotKernel, DotPalette } from '../../domain/dots/dot-kernel'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { type DotEvents, DotInput, type PointedLayer } from './dot-input'
import { DotLayer, type Dots } from './dot-layer'
import './dots.css'
import { loadDotKernel } from './load-dot-kernel'

interface DotOverlayProps extends DotEvents<number> {
  readonly window: Readable<TimeWindow>
  readonly dots: Dots
  readonly palette: DotPalette
  /** Whether the dots are drawn; else marks stand for them. */
  readonly isOn: boolean
  /** How many of all dots, at any time, lie in the view or just outside it, once the map rests. */
  onSettled(inView: number): void
  /** Holds the layer while there is one. */
  readonly layerRef: RefObject<PointedLayer<unknown> | null>
}

/** Events as dots, drawn by `DotLayer`; React renders nothing while time plays. */
export function DotOverlay({ window, dots, palette, isOn, layerRef, ...events }: DotOverlayProps) {
  const map = useMap()
  const [drawing, setDrawing] = useState<{ readonly layer: DotLayer; readonly input: DotInput<number> }>()
  const now = useEffectEvent(() => events)
  useEffect(() => {
    let removal: (() => void) | undefined
    let isGone = false
    const begin = (kernel: DotKernel) => {
      if (isGone) return
      const created = new DotLayer(map, window, kernel, (inView) => {
        input.pointAgain()
        now().onSettled(inView)
      })
      const input = new DotInput(map, created, {
        describe: (index) => now().describe(index),
        onHover: (index, isOnMark) => now().onHover(index, isOnMark),
        onPress: (index, at) => now().onPress(index, at),
      })
      removal = () => {
        if (layerRef.current === created) layerRef.current = null
        input.remove()
        created.remove()
      }
      setDrawing({ layer: created, input })
      layerRef.current = created
    }
    void loadDotKernel().then(begin)
    return () => {
      isGone = true
      removal?.()
    }
  }, [map, window, layerRef])
  useEffect(() => {
    drawing?.layer.show(dots, palette)
    drawing?.input.pointAgain()
  }, [drawing, dots, palette])
  useEffect(() => drawing?.layer.setOn(isOn), [drawing, isOn])
  return null
}

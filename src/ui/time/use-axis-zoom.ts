import { useEffect, useMemo, useRef } from 'react'
import { followAxis, panAxis, zoomAxis } from '../../domain/time/axis-view'
import type { Extent } from '../../domain/time/extent'
import type { AxisView } from '../../domain/time/fit-axis'
import type { TimeScale } from '../../domain/time/time-scale'
import type { TimeSpread } from '../../domain/time/time-spread'
import type { TimePlayer } from './time-player'

export interface AxisZoomOptions {
  readonly view: AxisView
  readonly extent: Extent
  readonly spread: TimeSpread
  readonly scale: TimeScale
  readonly player: TimePlayer
  readonly onChange: (view: AxisView) => void
}

/** The ways to change what the axis shows. */
export interface Zoom {
  readonly view: AxisView
  /** Zooms at a pixel of the plot, else where the window ends, or in the middle. */
  by(factor: number, x?: number): void
  /** Moves along by a part of what is seen, physically to the right. */
  pan(by: number): void
}

/** The zoom of the axis as of the latest render, and the axis that follows time where it goes beyond. */
export function useAxisZoom(options: AxisZoomOptions): () => Zoom {
  const latest = useRef(options)
  latest.current = options
  const { player } = options

  useEffect(() => {
    let before = player.get().window
    return player.subscribe(() => {
      const { window } = player.get()
      const by = player.origin()
      const { from, to } = before
      before = window
      if (by === 'drag' || by === 'elsewhere') return
      const end = window.to !== to ? window.to : window.from !== from ? window.from : undefined
      const { view, extent, spread, onChange } = latest.current
      const next = end === undefined ? view : followAxis(view, extent, spread, end)
      if (next !== view) {
        latest.current = { ...latest.current, view: next }
        onChange(next)
      }
    })
  }, [player])

  return useMemo(() => {
    const set = (change: (now: AxisZoomOptions) => AxisView) => {
      const view = change(latest.current)
      if (view === latest.current.view) return
      // A gesture may go on before the page has been rendered.
      latest.current = { ...latest.current, view }
      latest.current.onChange(view)
    }
    const zoom = {
      get view() {
        return latest.current.view
      },
      by: (factor: number, x?: number) =>
        set(({ view, extent, spread, scale, player: { get } }) => {
          const { to } = get().window
          const shown = view ?? extent
          const middle = scale.day(scale.width / 2)
          const at = x !== undefined ? scale.day(x) : to > shown.from && to <= shown.to ? to : middle
          return zoomAxis(view, extent, spread, factor, at)
        }),
      pan: (by: number) =>
        set(({ view, extent, spread, scale }) => panAxis(view, extent, spread, scale.rightToLeft ? -by : by)),
    }
    return () => zoom
  }, [])
}

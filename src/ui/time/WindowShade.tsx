import { useRef } from 'react'
import type { TimeScale } from '../../domain/time/time-scale'
import type { TimePlayer } from './time-player'
import { usePaint } from './use-player'

/**
 * Dims what lies outside the window, draws the band between the thumbs and the lines of its ends: backgrounds of
 * one element, placed by custom properties. Elements that move would have the browser lay out all layers of the
 * page anew at each step; a background is only painted.
 */
export function WindowShade({ player, scale }: { player: TimePlayer; scale: TimeScale }) {
  const view = useRef<HTMLDivElement>(null)
  usePaint(player, ({ window }) => {
    const from = scale.x(window.from)
    const to = scale.x(window.to)
    const { style } = view.current ?? {}
    // The line of an end that lies beyond the axis is drawn out of sight.
    const line = (day: number, x: number) =>
      day < scale.axis.from || day > scale.axis.to ? '-9px' : `${x.toFixed(2)}px`
    style?.setProperty('--from', line(window.from, from))
    style?.setProperty('--to', line(window.to, to))
    style?.setProperty('--low', `${Math.min(from, to).toFixed(2)}px`)
    style?.setProperty('--high', `${Math.max(from, to).toFixed(2)}px`)
  })
  return <div ref={view} className="time-view" />
}

import { useRef } from 'react'
import type { TimePlayer } from './time-player'
import type { TimeScale } from './time-scale'
import { usePaint } from './use-player'

/** Dims what lies outside the window, draws the band between the thumbs and the line of the current time. */
export function WindowShade({ player, scale }: { player: TimePlayer; scale: TimeScale }) {
  const left = useRef<HTMLDivElement>(null)
  const right = useRef<HTMLDivElement>(null)
  const band = useRef<HTMLDivElement>(null)
  const from = useRef<HTMLDivElement>(null)
  const to = useRef<HTMLDivElement>(null)

  usePaint(player, ({ window }) => {
    const width = scale.width || 1
    const a = scale.x(window.from)
    const b = scale.x(window.to)
    const low = Math.min(a, b)
    const high = Math.max(a, b)
    move(left.current, `scaleX(${low / width})`)
    move(right.current, `scaleX(${1 - high / width})`)
    move(band.current, `translateX(${low}px) scaleX(${(high - low) / width})`)
    move(from.current, `translateX(${a.toFixed(2)}px)`)
    move(to.current, `translateX(${b.toFixed(2)}px)`)
  })

  return (
    <>
      <div ref={left} className="time-shade time-shade-left" />
      <div ref={right} className="time-shade time-shade-right" />
      <div className="time-track">
        <div ref={band} className="time-band" />
      </div>
      <div ref={from} className="time-line time-line-from" />
      <div ref={to} className="time-line time-line-to" />
    </>
  )
}

function move(element: HTMLElement | null, transform: string): void {
  if (element) element.style.transform = transform
}

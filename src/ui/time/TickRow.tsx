import type { ReactNode } from 'react'
import type { AxisTick } from '../../domain/time/axis-ticks'
import type { TimeScale } from '../../domain/time/time-scale'

interface TickRowProps {
  readonly ticks: readonly AxisTick[]
  readonly scale: TimeScale
  readonly label: (tick: AxisTick) => string
  readonly className: string
  readonly children?: ReactNode
}

/** Ticks and their labels: years in serif numerals. */
export function TickRow({ ticks, scale, label, className, children }: TickRowProps) {
  return (
    <div className={className} aria-hidden="true">
      {children}
      {ticks.map((tick) => (
        <span
          key={tick.value}
          className={tick.major ? 'time-tick time-tick-major' : 'time-tick'}
          style={{ insetInlineStart: scale.x(tick.value) }}
        >
          {tick.major && <TickLabel text={label(tick)} x={scale.x(tick.value)} width={scale.width} />}
        </span>
      ))}
    </div>
  )
}

/** Pixels of a digit, and of the room beside the plot. */
const DIGIT = 6.4
const MARGIN = 14

/** A label in the middle below its tick, or beside it at an end of the axis that would cut it off. */
function TickLabel({ text, x, width }: { text: string; x: number; width: number }) {
  const half = (text.length * DIGIT) / 2
  const side = x + MARGIN < half ? 'start' : width - x + MARGIN < half ? 'end' : 'middle'
  return (
    <span className="time-tick-label" data-side={side}>
      {text}
    </span>
  )
}

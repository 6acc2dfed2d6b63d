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
          {tick.major && <span className="time-tick-label">{label(tick)}</span>}
        </span>
      ))}
    </div>
  )
}

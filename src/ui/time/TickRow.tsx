import type { ReactNode } from 'react'
import type { AxisTick } from '../../domain/time/axis-ticks'
import { labelSides } from '../../domain/time/label-sides'
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
  const labels = ticks
    .filter(({ major }) => major)
    .map((tick) => ({ value: tick.value, x: scale.x(tick.value), text: label(tick) }))
  const sides = labelSides(labels, scale.width)
  return (
    <div className={className} aria-hidden="true">
      {children}
      {ticks.map(({ value, major }) => {
        const at = major ? labels.findIndex((each) => each.value === value) : -1
        return (
          <span
            key={value}
            className={major ? 'time-tick time-tick-major' : 'time-tick'}
            style={{ insetInlineStart: scale.x(value) }}
          >
            {sides[at] && (
              <span className="time-tick-label" data-side={sides[at]}>
                {labels[at]?.text}
              </span>
            )}
          </span>
        )
      })}
    </div>
  )
}

import type { AtlasEvent } from '../../domain/atlas/atlas'
import { axisTicks } from '../../domain/time/axis-ticks'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { formatTick } from '../../i18n/format-tick'
import './TimeStrip.css'

interface TimeStripProps {
  readonly axis: TimeWindow
  /** What of it is told apart as shown. */
  readonly windows: readonly TimeWindow[]
  /** A stroke for each. */
  readonly events: readonly AtlasEvent[]
  readonly locale: string
}

/** Pixels of a strip of a page, and between two labels of it. */
const WIDTH = 640
const LABEL_GAP = 44

/** A slim time axis; its dates stand in words beside it. */
export function TimeStrip({ axis, windows, events, locale }: TimeStripProps) {
  const share = (day: number) => Math.max(0, Math.min(1, (day - axis.from) / (axis.to - axis.from)))
  const at = (day: number) => percent(share(day))
  const strokes = new Set(
    events.flatMap(({ span }) => (span && overlaps(span, axis) ? at(span.earliestStart) : [])),
  )
  const ticks = axisTicks(axis.from, axis.to, WIDTH, LABEL_GAP)
  const majors = ticks.filter(({ major }) => major)
  return (
    <div className="time-strip" aria-hidden="true">
      <div className="time-strip-axis">
        <div className="time-strip-rail">
          {[...strokes].map((place) => (
            <i key={place} className="time-strip-event" style={{ insetInlineStart: place }} />
          ))}
          {windows.map(({ from, to }) => (
            <i
              key={`${from} ${to}`}
              className="time-strip-window"
              style={{ insetInlineStart: at(from), inlineSize: percent(share(to) - share(from)) }}
            />
          ))}
        </div>
        {ticks.map((tick) => {
          const place = majors.indexOf(tick)
          const kind = ['time-strip-tick', place >= 0 && 'is-major', place % 2 === 1 && 'is-second']
          return (
            <span
              key={tick.value}
              className={kind.filter(Boolean).join(' ')}
              style={{ insetInlineStart: at(tick.value) }}
            >
              {tick.major && <span>{formatTick(tick, locale)}</span>}
            </span>
          )
        })}
      </div>
    </div>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`
}

import type { AtlasEvent, Stay } from '../../domain/atlas/atlas'
import { axisTicks } from '../../domain/time/axis-ticks'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { formatTick } from '../../i18n/format-tick'
import { StayBands } from './StayBands'
import './TimeStrip.css'

interface TimeStripProps {
  readonly axis: TimeWindow
  /** What of it is told apart as shown. */
  readonly windows: readonly TimeWindow[]
  /** A stroke for each. */
  readonly events: readonly AtlasEvent[]
  /** Drawn as bands over it. */
  readonly stays?: readonly Stay[]
  readonly locale: string
}

/** Pixels of a strip of a page, and between two labels of it. */
const WIDTH = 640
const LABEL_GAP = 53

/** A slim time axis; its dates stand in words beside it. */
export function TimeStrip({ axis, windows, events, stays = [], locale }: TimeStripProps) {
  const share = (day: number) => Math.max(0, Math.min(1, (day - axis.from) / (axis.to - axis.from)))
  const at = (day: number) => percent(share(day))
  const place = (from: number, to: number) => ({
    insetInlineStart: at(from),
    inlineSize: percent(share(to) - share(from)),
  })
  const strokes = new Set(
    events.flatMap(({ span }) => (span && overlaps(span, axis) ? at(span.earliestStart) : [])),
  )
  const ticks = axisTicks(axis, WIDTH, LABEL_GAP)
  const majors = ticks.filter(({ major }) => major)
  return (
    <div className={stays.length > 0 ? 'time-strip has-stays' : 'time-strip'} aria-hidden="true">
      <StayBands stays={stays} axis={axis} place={place} locale={locale} />
      <div className="time-strip-axis">
        <div className="time-strip-rail">
          {[...strokes].map((start) => (
            <i key={start} className="time-strip-event" style={{ insetInlineStart: start }} />
          ))}
          {windows.map(({ from, to }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two times that are compared may be the same.
            <i key={index} className="time-strip-window" style={place(from, to)} />
          ))}
        </div>
        {ticks.map((tick) => {
          const major = majors.indexOf(tick)
          const kind = ['time-strip-tick', major >= 0 && 'is-major', major % 2 === 1 && 'is-second']
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

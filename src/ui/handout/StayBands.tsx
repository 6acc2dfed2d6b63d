import type { Stay } from '../../domain/atlas/atlas'
import { type ResidencyBar, residency } from '../../domain/residency/residency'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatCountry } from '../../i18n/format-country'
import './StayBands.css'

interface StayBandsProps {
  readonly stays: readonly Stay[]
  readonly axis: TimeWindow
  /** Where a stretch of time lies on the axis. */
  place(from: number, to: number): { readonly insetInlineStart: string; readonly inlineSize: string }
  readonly locale: string
}

/** A row for each country, over a time axis: who was there when, dotted where that is not known exactly. */
export function StayBands({ stays, axis, place, locale }: StayBandsProps) {
  return residency(stays, axis).map(({ country, lanes, bars }) => (
    <div key={country} className="stay-row">
      <span className="stay-country">{formatCountry(country, locale)}</span>
      {lanes.map((who, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane is known by its place alone.
        <div key={lane} className={`stay-lane is-${who}`}>
          {bars
            .filter((bar) => bar.lane === lane)
            .map((bar) => (
              <Bar key={bar.stay.id} bar={bar} place={place} />
            ))}
        </div>
      ))}
    </div>
  ))
}

function Bar({ bar, place }: Pick<StayBandsProps, 'place'> & { readonly bar: ResidencyBar }) {
  const { start, end } = bar
  return (
    <>
      <i className="stay-bar is-soft" style={place(start[0], end[1])} />
      {end[0] > start[1] && <i className="stay-bar" style={place(start[1], end[0])} />}
    </>
  )
}

import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { Place, Stay } from '../../domain/atlas/atlas'
import { type BarExtent, barExtent } from '../../domain/residency/bar-extent'
import { type ResidencyBar, residency } from '../../domain/residency/residency'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import './ResidencyBand.css'
import { placeName } from '../../domain/atlas/place-name'
import type { TimeScale } from '../../domain/time/time-scale'
import { formatCountry } from '../../i18n/format-country'
import { barTip, type TipContent } from './tip-content'

interface ResidencyBandProps {
  stays: readonly Stay[]
  places: ReadonlyMap<string, Place>
  extent: TimeWindow
  scale: TimeScale
  locale: string
  openStay: string | undefined
  onOpenStay: (stay: Stay) => void
  /** The label of the bar that the keyboard has come to. */
  onLabel: (label: TipContent | undefined) => void
}

/**
 * A row per country with a bar per stay. One tab stop: arrow keys walk through the bars in time order, as in
 * a toolbar.
 */
export const ResidencyBand = memo(function ResidencyBand({
  stays,
  places,
  extent,
  scale,
  locale,
  openStay,
  onOpenStay,
  onLabel,
}: ResidencyBandProps) {
  const { date, time } = useMessages()
  const rows = useMemo(() => residency(stays, extent), [stays, extent])
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  // The rows stay as they are when the axis is zoomed; bars beyond it have no place.
  const isSeen = ({ stay }: ResidencyBar) => overlaps(stay.span, scale.axis)
  const order = rows.flatMap((row) => row.bars.filter(isSeen).map(({ stay }) => stay.id))
  const [current, setCurrent] = useState<string>()
  const tabStop = current !== undefined && order.includes(current) ? current : order[0]

  function onKeyDown(event: KeyboardEvent) {
    const at = order.indexOf(tabStop ?? '')
    const later = scale.rightToLeft ? 'ArrowLeft' : 'ArrowRight'
    const earlier = scale.rightToLeft ? 'ArrowRight' : 'ArrowLeft'
    const to: Record<string, number> = {
      [later]: at + 1,
      ArrowDown: at + 1,
      [earlier]: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: order.length - 1,
    }
    const id = order[to[event.key] ?? -1]
    if (id === undefined) return
    event.preventDefault()
    setCurrent(id)
    buttons.current.get(id)?.focus()
  }

  let lanesAbove = 0
  return (
    <div className="residency" role="toolbar" aria-label={time.residencyBand} onKeyDown={onKeyDown}>
      {rows.map((row, index) => {
        const top = `calc(var(--lane) * ${lanesAbove} + var(--row-gap) * ${index})`
        lanesAbove += row.lanes.length
        const country = formatCountry(row.country, locale)
        return (
          <div
            key={row.country}
            className="residency-row"
            style={{ insetBlockStart: top, blockSize: `calc(var(--lane) * ${row.lanes.length})` }}
          >
            <span
              className="residency-country"
              data-side={scale.rightToLeft ? 'right' : 'left'}
              aria-hidden="true"
            >
              {country}
            </span>
            {row.bars.filter(isSeen).map((bar) => {
              const { stay } = bar
              const drawn = barExtent(bar, scale)
              const mask = maskOf(drawn, scale)
              const name = time.stay(
                stay.who,
                country,
                placeName(places, stay.place, locale),
                formatSpan(stay.span, stay.date, { locale, messages: date }),
              )
              return (
                <button
                  key={stay.id}
                  ref={(element) => {
                    if (element) buttons.current.set(stay.id, element)
                    else buttons.current.delete(stay.id)
                  }}
                  type="button"
                  className="stay"
                  data-name={name}
                  aria-label={name}
                  aria-current={stay.id === openStay || undefined}
                  tabIndex={stay.id === tabStop ? 0 : -1}
                  style={{
                    insetInlineStart: drawn.left,
                    inlineSize: drawn.width,
                    insetBlockStart: `calc(var(--lane) * ${bar.lane})`,
                  }}
                  onFocus={({ currentTarget }) => {
                    setCurrent(stay.id)
                    if (currentTarget.matches(':focus-visible'))
                      onLabel(barTip(name, drawn.left + drawn.width / 2))
                  }}
                  onBlur={() => onLabel(undefined)}
                  onClick={({ currentTarget }) => {
                    // Neither Safari nor a finger beside the bar gives it the focus, which comes back here.
                    currentTarget.focus()
                    onOpenStay(stay)
                  }}
                >
                  <span
                    className={`stay-fill stay-${stay.who}`}
                    style={{ maskImage: mask, WebkitMaskImage: mask }}
                  />
                </button>
              )
            })}
          </div>
        )
      })}
      <div
        className="residency-height"
        style={{
          blockSize: `calc(var(--lane) * ${lanesAbove} + var(--row-gap) * ${Math.max(0, rows.length - 1)})`,
        }}
      />
    </div>
  )
})

function maskOf({ width, fadeIn, fadeOut, last }: BarExtent, { rightToLeft }: TimeScale): string {
  const toSide = rightToLeft ? 'left' : 'right'
  return `linear-gradient(to ${toSide}, rgb(0 0 0 / ${fadeIn > 0 ? 0 : 1}), #000 ${fadeIn}px, #000 ${width - fadeOut}px, rgb(0 0 0 / ${fadeOut > 0 ? last : 1}))`
}

import { useSyncExternalStore } from 'react'
import { speedsOf } from '../../domain/playback/pace-of-extent'
import { chooseSpeed, chooseWindow } from '../../domain/playback/playback'
import type { WindowChoice } from '../../domain/playback/window-choice'
import { DAY, daysOf, isLength, windowChoicesOf } from '../../domain/playback/window-choice'
import { fitAxis } from '../../domain/time/fit-axis'
import { useMessages } from '../../i18n/use-messages'
import './WindowFields.css'
import { DateField } from './DateField'
import type { TimeControlProps } from './TimeControl'
import { usePlayerState } from './use-player'

/** The typed dates, the kind of window, the speed and how time is shown. */
export function WindowFields(props: TimeControlProps) {
  const { player, locale, axis, tools: { TimeOptions } = {} } = props
  const { time } = useMessages()
  const choice = usePlayerState(player, (state) => state.choice)
  const { extent } = player.get()
  const choices = windowChoicesOf(extent)
  const wordsOf = (each: WindowChoice) => {
    if (each === DAY && extent.isLasting) return time.onDate
    return isLength(each)
      ? time.windowLength(daysOf(each), locale)
      : each === 'all'
        ? time.everything
        : time.custom
  }
  const speed = usePlayerState(player, (state) => state.speed)
  const isZoomed = useSyncExternalStore(axis.subscribe, () => axis.get() !== undefined)
  return (
    <div className="time-fields">
      <DateField thumb="from" player={player} locale={locale} />
      <span className="time-dash" aria-hidden="true">
        –
      </span>
      <DateField thumb="to" player={player} locale={locale} />
      <label className="time-field time-window">
        <span className="time-label">{time.window}</span>
        <select
          aria-label={time.window}
          value={choice}
          onChange={({ target }) =>
            player.apply((state) => chooseWindow(state, target.value as WindowChoice))
          }
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {wordsOf(each)}
            </option>
          ))}
        </select>
      </label>
      <label className="time-field time-speed">
        <span className="time-label">{time.speed}</span>
        <select
          aria-label={time.speed}
          value={speed}
          onChange={({ target }) => player.apply((state) => chooseSpeed(state, Number(target.value)))}
        >
          {speedsOf(extent).all.map((years) => (
            <option key={years} value={years}>
              {time.yearsPerSecond(years, locale)}
            </option>
          ))}
        </select>
      </label>
      <div className="time-options-place">
        {TimeOptions && (
          <TimeOptions
            calendar={props.calendar}
            onCalendarChange={props.onCalendarChange}
            spacing={props.spacing}
            onSpacingChange={props.onSpacingChange}
            isZoomed={isZoomed}
            onZoomToWindow={() => props.onAxisChange(fitAxis(player.get().window, player.get().extent))}
            onShowAll={() => props.onAxisChange(undefined)}
          />
        )}
      </div>
    </div>
  )
}

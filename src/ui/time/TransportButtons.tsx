import { useMessages } from '../../i18n/use-messages'
import './TransportButtons.css'
import type { TimePlayer } from './time-player'
import { usePlayerState } from './use-player'

/** Previous event, Play or Pause, Next event. */
export function TransportButtons({
  player,
  onNoEvent,
}: {
  player: TimePlayer
  onNoEvent: (message: string) => void
}) {
  const { time } = useMessages()
  const playing = usePlayerState(player, (state) => state.playing)
  const play = playing ? time.pause : time.play
  const step = (direction: 'next' | 'previous', label: string, none: string, path: string) => (
    <button
      type="button"
      className="time-step"
      data-event-steps=""
      aria-label={label}
      title={label}
      onClick={() => player.step(direction) || onNoEvent(none)}
    >
      <Icon path={path} />
    </button>
  )
  return (
    <div className="time-transport">
      {step('previous', time.previousEvent, time.noEarlierEvent, 'M5 5h2.2v14H5zM19 5v14L8.6 12z')}
      <button type="button" className="time-play" aria-label={play} title={play} onClick={player.toggle}>
        <Icon
          path={playing ? 'M6.5 5h3.8v14H6.5zM13.7 5h3.8v14h-3.8z' : 'M7.5 4.5v15L19.5 12z'}
          fixed={playing}
        />
      </button>
      {step('next', time.nextEvent, time.noLaterEvent, 'M16.8 5H19v14h-2.2zM5 5v14l10.4-7z')}
    </div>
  )
}

/** Arrows point the way time runs, so they are mirrored in a right-to-left page. */
function Icon({ path, fixed = false }: { path: string; fixed?: boolean }) {
  return (
    <svg className={fixed ? undefined : 'time-arrow'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  )
}

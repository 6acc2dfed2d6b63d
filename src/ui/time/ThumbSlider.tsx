import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { keyStep, type Thumb } from '../../domain/playback/key-step'
import { firstTo, moveFrom, moveTo, type PlaybackState } from '../../domain/playback/playback'
import { grainOf } from '../../domain/time/extent'
import type { TimeScale } from '../../domain/time/time-scale'
import { formatDay } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import type { TimePlayer } from './time-player'
import { usePace, usePaint } from './use-player'

interface ThumbSliderProps {
  thumb: Thumb
  player: TimePlayer
  scale: TimeScale
  locale: string
  input: RefObject<HTMLInputElement | null>
}

/**
 * A drawn thumb over a native range input, which gives it role, name and value to every kind of assistive
 * technology. Its value is the day shown (or the minute, as the extent has it): for To the last of the window. Dragging is the plot's business.
 */
export function ThumbSlider({ thumb, player, scale, locale, input }: ThumbSliderProps) {
  const { time } = useMessages()
  const target = useRef<HTMLDivElement>(null)
  const knob = useRef<HTMLSpanElement>(null)
  const pace = usePace(player)
  const grain = grainOf(player.get().extent)

  usePaint(player, ({ window, playing }) => {
    const day = thumb === 'from' ? window.from : window.to
    const x = `${scale.x(day).toFixed(2)}px`
    knob.current?.style.setProperty('--at', x)
    const beyond = beyondOf(day, scale)
    if (knob.current && knob.current.dataset.beyond !== beyond) knob.current.dataset.beyond = beyond
    const { current } = input
    // To these the browser holds what it is set to next.
    if (current && player.origin() === 'slider') setBounds(current)
    const update = () => {
      if (target.current) target.current.style.transform = `translateX(${x})`
      // While it plays, a focused slider would speak every change.
      if (current && !(playing && document.activeElement === current)) tell(current)
    }
    // In motion the drawn thumb runs ahead of what is felt and heard.
    pace(update)
  })

  function tell(element: HTMLInputElement) {
    const { value } = rangeOf(player.get(), thumb)
    setBounds(element)
    element.value = String(value)
    const text = formatDay(value, locale)
    if (element.getAttribute('aria-valuetext') !== text) element.setAttribute('aria-valuetext', text)
  }

  function setBounds(element: HTMLInputElement) {
    const { min, max } = rangeOf(player.get(), thumb)
    if (element.min !== String(min)) element.min = String(min)
    if (element.max !== String(max)) element.max = String(max)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = event
    if (!keyStep(player.get(), thumb, key, scale.rightToLeft)) return
    event.preventDefault()
    player.apply((state) => keyStep(state, thumb, key, scale.rightToLeft) ?? state, 'slider')
  }

  return (
    <>
      <div ref={target} className="time-thumb" data-thumb={thumb}>
        <input
          ref={input}
          type="range"
          step={grain.perDay === 1 ? 1 : 'any'}
          min={player.get().extent.from}
          max={grain.last(player.get().extent)}
          dir={scale.rightToLeft ? 'rtl' : 'ltr'}
          aria-label={thumb === 'from' ? time.from : time.to}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            const value = Number(target.value)
            player.apply(
              (state) => (thumb === 'from' ? moveFrom(state, value) : moveTo(state, grain.add(value, 1))),
              'slider',
            )
          }}
        />
      </div>
      <span ref={knob} className="time-knob" data-thumb={thumb} aria-hidden="true" />
    </>
  )
}

/** Past which side of the axis a day lies; the thumb then rests at that edge. */
function beyondOf(day: number, { axis, rightToLeft }: TimeScale): 'left' | 'right' | 'none' {
  if (day >= axis.from && day <= axis.to) return 'none'
  return day < axis.from === rightToLeft ? 'right' : 'left'
}

/** Bounds and value in days; the bounds of each thumb follow the other. */
function rangeOf(state: PlaybackState, thumb: Thumb): { value: number; min: number; max: number } {
  const { window, extent } = state
  const { floor, add, last } = grainOf(extent)
  if (thumb === 'from') return { value: floor(window.from), min: extent.from, max: last(window) }
  return { value: last(window), min: add(firstTo(state), -1), max: last(extent) }
}

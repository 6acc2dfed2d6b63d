import { useEffect, useId, useRef, useState } from 'react'
import type { Calendar } from '../../domain/time/calendar-types'
import { CALENDARS } from '../../domain/time/calendar-types'
import type { Spacing } from '../../domain/view/view'
import { useAxisMessages } from '../../i18n/use-axis-messages'
import './TimeOptions.css'

interface TimeOptionsProps {
  readonly calendar: Calendar
  readonly onCalendarChange: (calendar: Calendar) => void
  readonly spacing: Spacing
  readonly onSpacingChange: (spacing: Spacing) => void
  readonly isZoomed: boolean
  readonly onZoomToWindow: () => void
  readonly onShowAll: () => void
}

/** A button that discloses how time is shown: the calendar, the spacing and the part of the axis. */
export function TimeOptions(props: TimeOptionsProps) {
  const { calendar, spacing, isZoomed } = props
  const messages = useAxisMessages()
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!isOpen) return
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any control within.
    <div
      ref={root}
      className="time-options"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        root.current?.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        className="time-options-toggle"
        aria-label={messages.options}
        title={messages.options}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <path d="M-8-5H-1M5-5H8M-8 5H-5M1 5H8" />
          <circle cx="2" cy="-5" r="2.6" />
          <circle cx="-2" cy="5" r="2.6" />
        </svg>
      </button>
      <div id={panel} className="time-options-panel" hidden={!isOpen}>
        <label className="time-option">
          <span>{messages.calendar}</span>
          <select
            value={calendar}
            onChange={({ target }) => props.onCalendarChange(target.value as Calendar)}
          >
            {CALENDARS.map((each) => (
              <option key={each} value={each}>
                {messages.calendars[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="time-option" title={messages.evenSpacingNote}>
          <span>{messages.evenSpacing}</span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={spacing === 'even'}
            checked={spacing === 'even'}
            onChange={({ target }) => props.onSpacingChange(target.checked ? 'even' : 'time')}
          />
        </label>
        <div className="time-option-buttons">
          <button type="button" className="button" onClick={props.onZoomToWindow}>
            {messages.zoomToWindow}
          </button>
          <button type="button" className="button" aria-disabled={!isZoomed} onClick={props.onShowAll}>
            {messages.showAll}
          </button>
        </div>
      </div>
    </div>
  )
}

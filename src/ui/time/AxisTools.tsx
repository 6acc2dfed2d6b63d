import { type RefObject, useEffect } from 'react'
import { useAxisMessages } from '../../i18n/use-axis-messages'
import './AxisTools.css'
import { watchAxisGestures, ZOOM_STEP } from './axis-gestures'
import { CalendarTicks } from './CalendarTicks'
import { type AxisZoomOptions, useAxisZoom } from './use-axis-zoom'

export interface AxisToolsProps extends AxisZoomOptions {
  readonly plot: RefObject<HTMLElement | null>
  readonly isUneven: boolean
  /** The end (days, exclusive) of a second time that is compared with the window's. */
  readonly otherTo: number | undefined
  readonly locale: string
}

/** What the axis gets besides its ticks: zoom by gestures, keys and buttons, and the ticks of another calendar. */
export function AxisTools({ plot, isUneven, otherTo, locale, ...options }: AxisToolsProps) {
  const messages = useAxisMessages()
  const zoom = useAxisZoom(options)
  const { scale, view } = options
  useEffect(() => (plot.current ? watchAxisGestures(plot.current, zoom) : undefined), [plot, zoom])
  const button = (label: string, factor: number, path: string) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={factor < 1 && view === undefined}
      onClick={() => zoom().by(factor)}
    >
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  const isOtherShown = otherTo !== undefined && otherTo >= scale.axis.from && otherTo <= scale.axis.to
  return (
    <>
      {isOtherShown && (
        <span className="axis-other" style={{ left: `${scale.x(otherTo)}px` }} aria-hidden="true" />
      )}
      <CalendarTicks scale={scale} isUneven={isUneven} locale={locale} />
      {isUneven && (
        <span className="axis-uneven" aria-hidden="true">
          {messages.notToScale}
        </span>
      )}
      <div className="axis-zoom" data-side={scale.rightToLeft ? 'right' : 'left'}>
        {button(messages.zoomOut, 1 / ZOOM_STEP, 'M-5 0H5')}
        {button(messages.zoomIn, ZOOM_STEP, 'M-5 0H5M0-5V5')}
      </div>
    </>
  )
}

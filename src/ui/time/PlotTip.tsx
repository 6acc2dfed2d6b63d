import { type RefObject, useLayoutEffect, useRef } from 'react'
import { formatPeriod } from '../../i18n/format-period'
import { MarkSymbol } from '../marks/MarkSymbol'
import type { TipContent } from './tip-content'

/** Pixels between what the label is about and the label, so that it hides neither. */
const GAP = 12

interface PlotTipProps {
  readonly content: TipContent
  readonly plot: RefObject<HTMLElement | null>
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** A small label inside the plot, beside what it is about: the controls around the plot stay free. */
export function PlotTip({ content, plot, locale, theme }: PlotTipProps) {
  const tip = useRef<HTMLDivElement>(null)
  const { heading } = content
  useLayoutEffect(() => {
    const element = tip.current
    const room = plot.current?.clientWidth ?? 0
    if (element) element.style.transform = `translateX(${besides(content.x, element.offsetWidth, room)}px)`
  })
  return (
    <div ref={tip} className="time-tip" data-about={content.about} aria-hidden="true">
      <div className="time-tip-heading" dir="auto">
        {typeof heading === 'string' ? heading : formatPeriod(heading.from, heading.to, locale)}
      </div>
      {content.lines.map(({ id, text, date, kind }) => (
        <div key={id} className="time-tip-line" dir="auto">
          <MarkSymbol kind={kind} theme={theme} size={11} /> {text}{' '}
          {date && <span className="time-tip-date">{date}</span>}
        </div>
      ))}
      {content.more && <div className="time-tip-more">{content.more}</div>}
    </div>
  )
}

/** The left edge of a label of this width: right of `x` where it fits, else left of it, and inside the plot. */
export function besides(x: number, width: number, room: number): number {
  const fitsRight = x + GAP + width <= room
  const fitsLeft = x - GAP - width >= 0
  const left = fitsRight || (!fitsLeft && x < room / 2) ? x + GAP : x - GAP - width
  return Math.round(Math.max(0, Math.min(room - width, left)))
}

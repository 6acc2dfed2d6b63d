import { type RefObject, useLayoutEffect, useRef } from 'react'

export interface TipContent {
  /** Pixels from the left edge of the plot. */
  readonly x: number
  readonly heading: string
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    readonly colour: string | undefined
  }[]
  readonly more: string | undefined
}

/** A small label over the plot that keeps inside it. */
export function PlotTip({ content, plot }: { content: TipContent; plot: RefObject<HTMLElement | null> }) {
  const tip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = tip.current
    const width = plot.current?.clientWidth ?? 0
    if (!element) return
    const half = element.offsetWidth / 2
    const x = Math.max(half, Math.min(width - half, content.x))
    element.style.transform = `translateX(${Math.round(x - half)}px)`
  })
  return (
    <div ref={tip} className="time-tip" aria-hidden="true">
      <div className="time-tip-heading" dir="auto">
        {content.heading}
      </div>
      {content.lines.map(({ id, text, colour }) => (
        <div key={id} className="time-tip-line" dir="auto">
          {colour && <span className="time-tip-dot" style={{ background: colour }} />}
          {text}
        </div>
      ))}
      {content.more && <div className="time-tip-more">{content.more}</div>}
    </div>
  )
}

import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { binEdges } from '../../domain/histogram/bin-edges'
import { markKind } from '../../domain/marks/mark-scheme'
import { grainOf } from '../../domain/time/extent'
import { fitAxis } from '../../domain/time/fit-axis'
import { overlaps } from '../../domain/time/time-span'
import { evenTime } from '../../domain/time/time-spread'
import { formatDay, formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import './TimePlot.css'
import { timeScale } from '../../domain/time/time-scale'
import { AxisTicks } from './AxisTicks'
import { EventPip } from './EventPip'
import { onePerPixel } from './events-near'
import { HistogramCanvas } from './HistogramCanvas'
import { tipAt } from './plot-tip-content'
import { ResidencyBand } from './ResidencyBand'
import { ThumbSlider } from './ThumbSlider'
import type { TimeControlProps } from './TimeControl'
import { barTip, type TipContent } from './tip-content'
import { useElementSize } from './use-element-size'
import { usePlotPointer } from './use-plot-pointer'
import { useRightToLeft } from './use-right-to-left'
import { WindowShade } from './WindowShade'

/** Pixels of the narrowest bar of the histogram. */
const BAR = 6

interface TimePlotProps extends TimeControlProps {
  /** That of the open card. */
  readonly shownEvent: AtlasEvent | undefined
}

/** The residency band, the histogram and the axis with its thumbs, over one scale. */
export function TimePlot({ player, shownEvent, ...props }: TimePlotProps) {
  const { extent, events, allEvents, scheme, stays, places, hovered, locale, theme, tools, taught } = props
  const { date, time } = useMessages()
  const chart = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const rail = useRef<HTMLDivElement>(null)
  const fromInput = useRef<HTMLInputElement>(null)
  const toInput = useRef<HTMLInputElement>(null)
  const { width } = useElementSize(plot)
  const rightToLeft = useRightToLeft(chart)
  const asked = useSyncExternalStore(props.axis.subscribe, props.axis.get)
  const view = useMemo(() => asked && fitAxis(asked, extent), [asked, extent])
  const uneven = props.spacing === 'even' ? tools?.unevenAxis : undefined
  const spread = useMemo(
    () => (uneven ? uneven.spread(extent, allEvents) : evenTime(extent)),
    [uneven, extent, allEvents],
  )
  const scale = useMemo(
    () => timeScale({ ...(view ?? extent), grain: extent.grain }, width, rightToLeft, spread),
    [view, extent, spread, width, rightToLeft],
  )
  const edges = useMemo(
    () => (uneven && width > 0 ? uneven.edges(scale.axis, scale.x, BAR) : binEdges(scale.axis, width, BAR)),
    [uneven, scale, width],
  )
  const shown = useMemo(() => events.histogram(edges, scheme), [events, scheme, edges])
  const { max } = useMemo(() => allEvents.histogram(edges, scheme), [allEvents, scheme, edges])
  const pointedOut = hovered.size > 0 ? hovered : (taught?.lit ?? hovered)
  const lit = useMemo(
    () => onePerPixel(allEvents, pointedOut, scale).map(allEvents.at),
    [allEvents, pointedOut, scale],
  )
  const [tip, setTip] = useState<TipContent>()

  usePlotPointer({
    plot,
    rail,
    player,
    scale,
    onThumb: (thumb) => (thumb === 'from' ? fromInput : toInput).current?.focus({ preventScroll: true }),
    onPoint(x, { target, clientY }) {
      if ((target as Element).closest('.axis-zoom')) return setTip(undefined)
      const stay = (target as Element).closest('.stay')?.getAttribute('data-name')
      const overEvents = clientY >= (plot.current?.querySelector('canvas')?.getBoundingClientRect().top ?? 0)
      if (stay) setTip(barTip(stay, x))
      else if (!overEvents) setTip(undefined)
      if (stay || !overEvents) return props.onHover([])
      const found = tipAt(x, Math.min(scale.day(x), grainOf(extent).last(scale.axis)), edges, events, {
        day: (days) => formatDay(days, locale),
        date: (event) => formatSpan(event.span, event.date, { locale, style: 'short', messages: date }),
        more: (count) => time.moreEvents(count, locale),
        kind: (event) => markKind(scheme, event),
      })
      setTip(found.tip)
      props.onHover(found.nearest === undefined ? [] : [found.nearest])
    },
    onLeave() {
      if (!tip) return
      setTip(undefined)
      props.onHover([])
    },
  })

  function pip(event: AtlasEvent, kind: 'open' | 'hovered') {
    const look = markKind(scheme, event)
    return <EventPip key={event.id} event={event} look={look} scale={scale} theme={theme} kind={kind} />
  }

  /** The label of an event that is pointed at elsewhere; a mark of several on the map has its own. */
  function hoveredTip(): TipContent | undefined {
    const [event] = lit
    if (!event?.span || hovered.size !== 1 || !overlaps(event.span, scale.axis)) return undefined
    return {
      x: scale.x(event.span.earliestStart),
      about: 'events',
      heading: formatSpan(event.span, event.date, { locale, messages: date }),
      lines: [{ id: event.id, text: event.title, date: undefined, kind: markKind(scheme, event) }],
      more: undefined,
    }
  }

  const label = tip ?? hoveredTip()
  return (
    <div ref={chart} className="time-chart">
      {/* The plot is laid out from left to right in every language; the scale mirrors it. */}
      <div
        ref={plot}
        className="time-plot"
        dir="ltr"
        data-calendar={props.calendar}
        data-uneven={uneven ? '' : undefined}
      >
        {taught?.pins(scale)}
        {stays.length > 0 && (
          <ResidencyBand
            stays={stays}
            places={places}
            extent={extent}
            scale={scale}
            locale={locale}
            openStay={props.openStay}
            onOpenStay={props.onOpenStay}
            onLabel={setTip}
          />
        )}
        <HistogramCanvas histogram={shown} max={max} kinds={scheme.kinds} scale={scale} theme={theme} />
        <span
          className="residency-country time-gutter-label"
          data-side={rightToLeft ? 'right' : 'left'}
          aria-hidden="true"
        >
          {time.eventsLabel}
        </span>
        <div ref={rail} className="time-rail" />
        <AxisTicks scale={scale} ticksOf={uneven ? uneven.ticks : tools?.evenTicks} locale={locale} />
        <WindowShade player={player} scale={scale} />
        {lit.map((event) => pip(event, 'hovered'))}
        {shownEvent && pip(shownEvent, 'open')}
        <ThumbSlider thumb="from" player={player} scale={scale} locale={locale} input={fromInput} />
        <ThumbSlider thumb="to" player={player} scale={scale} locale={locale} input={toInput} />
        {tools && (
          <tools.AxisTools
            plot={plot}
            view={view}
            extent={extent}
            spread={spread}
            scale={scale}
            player={player}
            isUneven={uneven !== undefined}
            otherTo={props.otherTo}
            locale={locale}
            onChange={props.onAxisChange}
          />
        )}
        {label && tools && <tools.PlotTip content={label} {...{ plot, locale, theme }} />}
      </div>
    </div>
  )
}

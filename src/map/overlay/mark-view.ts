import { DomUtil, Point as LeafletPoint } from 'leaflet'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Category, Precision } from '../../domain/atlas/schema'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { namedPlaces, placeName } from '../../domain/marks/mark-names'
import type { Mark } from '../../domain/marks/mark-scene'
import { markRadius } from '../../domain/marks/mark-size'
import { strengthOf } from '../../domain/marks/strength'
import type { TimeSpan, TimeWindow } from '../../domain/time/time-span'
import { formatSpan } from '../../i18n/format-date'
import { drawRing, drawSingle } from './draw-mark'
import { type MapFrame, toLayer } from './map-frame'
import type { OverlayState } from './overlay-state'
import { svg } from './svg'

/** The button of one mark. It redraws only when what it shows has changed. */
export class MarkView {
  readonly element = document.createElement('button')
  /** Radius in pixels as drawn now. */
  radius = 12
  private readonly svg = svg('svg', { class: 'mark-drawing', 'aria-hidden': 'true' })
  private drawn = ''
  private named = ''

  constructor(
    readonly mark: Mark,
    pane: HTMLElement,
  ) {
    this.element.type = 'button'
    this.element.className = 'mark leaflet-zoom-animated'
    this.element.dataset.mark = mark.group.id
    this.element.tabIndex = -1
    this.element.append(this.svg)
    pane.append(this.element)
  }

  place(frame: MapFrame): void {
    const { x, y } = toLayer(frame, this.mark.group.point)
    DomUtil.setPosition(this.element, new LeafletPoint(x, y).round())
  }

  /** Shows the mark's events at this window. */
  draw(state: OverlayState, categories: ReadonlyMap<string, Category>, window: TimeWindow): void {
    const { mark } = this
    const strengths = mark.mix.map((part) => strengthOf(part.newest, window))
    const drawn = `${mark.version} ${strengths.join()} ${state.theme} ${state.locale}`
    if (drawn !== this.drawn) {
      this.drawn = drawn
      this.redraw(state, categories, strengths)
    }
    const named = `${mark.version} ${state.locale}`
    if (named !== this.named) {
      this.named = named
      this.element.setAttribute('aria-label', markName(mark, state))
    }
    const ids = mark.events.some((event) => event.id === state.openEvent)
    const isHovered = mark.events.some((event) => event.id === state.hovered)
    const isFanned = state.fan === mark.group.id
    this.element.classList.toggle('is-open', ids)
    this.element.classList.toggle('is-hovered', isHovered || isFanned)
    const expanded = mark.events.length > 1 ? isFanned : ids
    this.element.setAttribute('aria-expanded', String(expanded))
  }

  remove(): void {
    this.element.remove()
  }

  private redraw(
    state: OverlayState,
    categories: ReadonlyMap<string, Category>,
    strengths: readonly number[],
  ): void {
    const { mark } = this
    const { events, mix } = mark
    this.radius = markRadius(events.length)
    const size = 2 * this.radius
    this.element.style.setProperty('--mark-size', `${size}px`)
    this.svg.setAttribute('viewBox', `${-this.radius} ${-this.radius} ${size} ${size}`)
    const [event] = events
    const drawing =
      event && events.length === 1
        ? drawSingle(
            {
              category: categories.get(event.category),
              theme: state.theme,
              disputed: isDisputed(event),
              approximate: hasApproximateDate(event),
              strength: strengths[0] ?? 0,
            },
            precisionOf(mark, state),
          )
        : drawRing({
            parts: mix.map((part, index) => ({ ...part, strength: strengths[index] ?? 0 })),
            categories,
            theme: state.theme,
            count: new Intl.NumberFormat(state.locale, { notation: 'compact' }).format(events.length),
            precision: precisionOf(mark, state),
          })
    const ring = svg('circle', { r: this.radius + 1.5, class: 'mark-lit' })
    this.svg.replaceChildren(drawing, ring)
  }
}

const EXACTNESS: readonly Precision[] = ['site', 'town', 'city', 'country']

/** The least exact of the places of the visible events. */
export function precisionOf(mark: Mark, { atlas }: OverlayState): Precision {
  const ranks = mark.events.map(({ place }) =>
    EXACTNESS.indexOf(atlas.places.get(place)?.precision ?? 'site'),
  )
  return EXACTNESS[Math.max(0, ...ranks)] ?? 'site'
}

/** The date of an event in words, with its doubts. */
export function eventDate(event: AtlasEvent, { locale, messages }: OverlayState): string {
  return formatSpan(event.span, event.date, { locale, style: 'short', messages: messages.date })
}

/** The place or places of a mark in words, the busiest first. */
export function markPlaces(mark: Mark, { atlas, locale, messages }: OverlayState): string {
  const names = namedPlaces(mark.events, atlas.places).map((id) => placeName(atlas.places, id, locale))
  const [first = '', second] = names
  if (names.length <= 2) return second ? `${first}, ${second}` : first
  return messages.map.marks.and(first, names.length - 1)
}

/** From the first to the last of the events of a mark. */
export function markDates(mark: Mark, locale: string): string {
  const spans = mark.events.flatMap(({ span }) => span ?? [])
  const years = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' })
  const at = (pick: (span: TimeSpan) => number, most: (...values: number[]) => number) => {
    const known = spans.map(pick).filter(Number.isFinite)
    return known.length > 0 ? new Date(most(...known) * 86_400_000) : undefined
  }
  const first = at((span) => span.earliestStart, Math.min)
  const last = at((span) => span.latestEnd - 1, Math.max)
  return first && last ? years.formatRange(first, last) : ''
}

/** The accessible name: "title, date, place", or how many events of what kind at which places. */
function markName(mark: Mark, state: OverlayState): string {
  const { atlas, locale, messages } = state
  const [event] = mark.events
  if (event && mark.events.length === 1) {
    const place = placeName(atlas.places, event.place, locale)
    return messages.map.marks.single(event.title, eventDate(event, state), place)
  }
  const number = new Intl.NumberFormat(locale)
  const labels = new Map(atlas.categories.map((category) => [category.id, category.label]))
  const mix = new Intl.ListFormat(locale, { type: 'unit' }).format(
    mark.mix.map((part) =>
      messages.map.marks.mixPart(number.format(part.count), labels.get(part.category) ?? part.category),
    ),
  )
  const places = markPlaces(mark, state)
  return messages.map.marks.several(number.format(mark.events.length), places, markDates(mark, locale), mix)
}

import type { Map as LeafletMap } from 'leaflet'
import { type Box, boxAround, contains } from '../../domain/marks/box'
import type { MarkScene } from '../../domain/marks/mark-scene'
import type { LabelRoom } from '../label-room'
import type { BaseLayer } from './base-layer'
import type { JourneyLayer } from './journey-layer'
import { LabelLayer, type MapLabel } from './label-layer'
import { LabelWords } from './label-words'
import { MapCovers } from './map-covers'
import { type MapFrame, toLayer } from './map-frame'
import type { MarkLayer } from './mark-layer'
import type { OverlayState } from './overlay-state'

/** Milliseconds of one beat, in which labels are laid out once while time plays; in step with the date in words. */
const LABEL_BEAT = 150

/** Milliseconds without a change after which labels leave the places that they kept while time moved. */
const REST = 400

/** Most labels that are tried; those of the busiest marks come first. */
const MOST_LABELS = 90

/** So many places that are no bases get their labels before the legs do. */
const FIRST_PLACES = 2

/** What there is to label. */
interface Labelled {
  readonly scene: MarkScene
  readonly marks: MarkLayer
  readonly bases: BaseLayer
  readonly journeys: JourneyLayer
}

/** Chooses the labels of marks, bases and legs, and tells the base map what its own labels have to leave free. */
export class OverlayLabels {
  private readonly layer: LabelLayer
  private readonly words: LabelWords
  private readonly covers: MapCovers
  private relabelling: ReturnType<typeof setTimeout> | undefined
  private resting: ReturnType<typeof setTimeout> | undefined
  private labelledIn = Number.NEGATIVE_INFINITY

  constructor(
    private readonly map: LeafletMap,
    pane: HTMLElement,
    private readonly parts: Labelled,
    private readonly now: () => { readonly state: OverlayState; readonly frame: MapFrame },
    private readonly tell: (room: LabelRoom) => void,
  ) {
    this.layer = new LabelLayer(pane)
    this.words = new LabelWords(parts.bases)
    this.covers = new MapCovers(map)
  }

  /** Forgets measured widths, as when a font has arrived. */
  forgetWidths(): void {
    this.layer.forgetWidths()
  }

  /** Forgets how places were named, as when other places share a mark. */
  forgetWords(): void {
    this.words.forget()
  }

  /** Finds what covers the map now. */
  measure(): void {
    this.covers.measure()
    this.layer.measureType()
  }

  /** While the map zooms: labels glide with what they belong to. */
  follow(frame: MapFrame): void {
    this.layer.follow(frame)
  }

  remove(): void {
    clearTimeout(this.relabelling)
    clearTimeout(this.resting)
  }

  /** Draws the labels now, or a moment after the last time while time plays: nobody reads sixty layouts a second. */
  refresh(atOnce = false): void {
    clearTimeout(this.relabelling)
    const now = performance.now()
    const beat = Math.floor(now / LABEL_BEAT)
    if (beat <= this.labelledIn && !atOnce) {
      this.relabelling = setTimeout(() => this.refresh(), (beat + 1) * LABEL_BEAT - now)
      return
    }
    this.draw(!atOnce)
    this.labelledIn = beat
    clearTimeout(this.resting)
    if (!atOnce) this.resting = setTimeout(() => this.draw(false), REST)
  }

  private draw(stay: boolean): void {
    const { marks, bases, journeys } = this.parts
    const { state, frame } = this.now()
    const taken: Box[] = [...this.covers.inLayer()]
    const labels: MapLabel[] = []
    const view = this.visibleBox()
    for (const { mark, radius } of marks.visible) {
      const at = toLayer(frame, mark.group.point)
      taken.push(boxAround(at, radius))
      labels.push(this.words.place(mark, radius, state, frame))
    }
    for (const id of bases.bases.keys()) {
      const mark = this.parts.scene.marks.find(({ group }) => group.id === id)
      if (!mark || mark.events.length > 0) continue
      taken.push(boxAround(toLayer(frame, mark.group.point), 6))
      labels.push(this.words.place(mark, 8, state, frame))
    }
    const importance = ({ lines }: MapLabel) => (lines.length > 1 ? 0 : 1)
    const places = labels
      .filter(({ anchor }) => contains(view, boxAround(anchor, 0)))
      .toSorted((a, b) => importance(a) - importance(b) || b.radius - a.radius || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_LABELS)
    const legs = journeys.labelled.flatMap(
      (label) => this.words.leg(label, state, view, this.map.getSize().x) ?? [],
    )
    const first = places.filter((label) => importance(label) === 0).length + FIRST_PLACES
    const ordered = [...places.slice(0, first), ...legs, ...places.slice(first)]
    const avoided = journeys.obstacles(view)
    this.layer.draw(ordered, taken, view, avoided, stay)
    const story = new Set(state.atlas.stays.map(({ country }) => country))
    this.tell({ reserved: [...taken, ...this.layer.boxes], avoided, story })
  }

  /** The part of the layer that is in view and not covered. */
  private visibleBox(): Box {
    const { insets } = this.now().state
    const size = this.map.getSize()
    const { x, y } = this.map.containerPointToLayerPoint([0, 0])
    return {
      left: x + insets.left + 4,
      top: y + insets.top + 4,
      right: x + size.x - insets.right - 4,
      bottom: y + size.y - insets.bottom - 4,
    }
  }
}

import { DomUtil, type Map as LeafletMap, Point as LeafletPoint } from 'leaflet'
import type { MapFrame } from './map-frame'
import { svg } from './svg'

/** Leaflet panes above the base map and below Leaflet's own pop-up pane (700), and what stands in them. */
const PANES = { 'atlas-journeys': 450, 'atlas-labels': 610, 'atlas-marks': 620 } as const

/** The elements that the layers draw into. */
export class OverlayPanes {
  readonly marks: HTMLElement
  readonly labels: HTMLElement
  readonly reaches = svg('g', { class: 'place-reaches' })
  readonly glows = svg('g', { class: 'bases' })
  readonly legs = svg('g', { class: 'legs' })
  private readonly drawing = svg('svg', {
    class: 'journeys leaflet-zoom-animated',
    width: 1,
    height: 1,
    'aria-hidden': 'true',
  })
  private readonly panes: readonly HTMLElement[]

  constructor(map: LeafletMap) {
    const pane = (name: keyof typeof PANES) => {
      const element = map.getPane(name) ?? map.createPane(name)
      element.style.zIndex = String(PANES[name])
      return element
    }
    const journeys = pane('atlas-journeys')
    this.labels = pane('atlas-labels')
    this.marks = pane('atlas-marks')
    this.panes = [journeys, this.labels, this.marks]
    const gradient = svg(
      'radialGradient',
      { id: 'base-glow' },
      svg('stop', { offset: '35%', class: 'base-glow-inner' }),
      svg('stop', { offset: '100%', class: 'base-glow-outer' }),
    )
    this.drawing.append(svg('defs', {}, gradient), this.reaches, this.glows, this.legs)
    journeys.append(this.drawing)
  }

  /** After the layers were drawn for the map's present place and zoom. */
  settle(): void {
    DomUtil.setTransform(this.drawing as unknown as HTMLElement, new LeafletPoint(0, 0), 1)
  }

  /** Scales what was drawn in one frame to where it belongs in another. */
  follow(from: MapFrame, to: MapFrame): void {
    const scale = to.scale / from.scale
    const offset = new LeafletPoint(scale * from.origin.x - to.origin.x, scale * from.origin.y - to.origin.y)
    DomUtil.setTransform(this.drawing as unknown as HTMLElement, offset, scale)
  }

  remove(): void {
    for (const pane of this.panes) pane.replaceChildren()
  }
}

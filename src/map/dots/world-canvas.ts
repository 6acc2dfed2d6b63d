import {
  DomUtil,
  type LatLng,
  type LeafletEventHandlerFnMap,
  type Map as LeafletMap,
  Point as LeafletPoint,
  type ZoomAnimEvent,
} from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import { frameOf } from '../overlay/map-frame'

/** Where a canvas lies: pixels of the world at the zoom at which it was drawn. */
export interface CanvasPlace {
  readonly zoom: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A canvas over the view and a margin around it, which goes along as the map is dragged and zoomed. */
export class WorldCanvas {
  readonly element = document.createElement('canvas')
  readonly context: CanvasRenderingContext2D | null
  private placed: CanvasPlace | undefined
  private onMap: LeafletEventHandlerFnMap = {}

  /** @param margin pixels around the view that the canvas covers as well */
  constructor(
    private readonly map: LeafletMap,
    pane: { readonly name: string; readonly zIndex: number },
    private readonly margin: number,
  ) {
    const element = map.getPane(pane.name) ?? map.createPane(pane.name)
    element.style.zIndex = String(pane.zIndex)
    this.element.className = 'dots leaflet-zoom-animated'
    this.element.setAttribute('role', 'presentation')
    element.replaceChildren(this.element)
    this.context = this.element.getContext('2d')
  }

  /** Where it lies; absent before it covers the view for the first time. */
  get place(): CanvasPlace | undefined {
    return this.placed
  }

  /** Lies over the present view from now on; what is drawn on it is of the place before. */
  cover(): CanvasPlace {
    const { map, margin } = this
    const corner = this.viewCorner()
    const size = map.getSize()
    this.placed = {
      zoom: map.getZoom(),
      left: Math.round(corner.x) - margin,
      top: Math.round(corner.y) - margin,
      width: size.x + 2 * margin,
      height: size.y + 2 * margin,
    }
    const { x, y } = map.getPixelOrigin()
    DomUtil.setTransform(this.element, new LeafletPoint(this.placed.left - x, this.placed.top - y), 1)
    return this.placed
  }

  /** The view in pixels of the canvas. */
  view(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const { left, top } = this.placed ?? { left: 0, top: 0 }
    const corner = this.viewCorner()
    const { x: width, y: height } = this.map.getSize()
    return { left: Math.round(corner.x - left), top: Math.round(corner.y - top), width, height }
  }

  /** Whether the view, dragged, reaches beyond what it covers. */
  private isLeft(): boolean {
    const { left, top } = this.view()
    return left < 0 || top < 0 || left > 2 * this.margin || top > 2 * this.margin
  }

  /**
   * Goes along with the map from now on.
   *
   * @param settle draws anew, once the map rests at another place or is dragged beyond what is covered
   * @param slide is called as it is dragged within that
   */
  goAlong(settle: () => void, slide: () => void): void {
    const { map } = this
    this.onMap = {
      moveend: settle,
      viewreset: settle,
      resize: settle,
      move: () => {
        if (map.getZoom() !== this.placed?.zoom) return
        if (this.isLeft()) settle()
        else slide()
      },
      zoom: () => {
        if (map.getZoom() !== this.placed?.zoom) this.follow()
      },
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent
        this.follow(center, zoom)
      },
    }
    map.on(this.onMap)
  }

  /** Scales what is drawn to where it belongs on the way to another zoom. */
  private follow(centre?: LatLng, zoom?: number): void {
    if (!this.placed) return
    const frame = frameOf(this.map, centre, zoom)
    const scale = 2 ** (frame.zoom - this.placed.zoom)
    const { x, y } = frame.origin
    const corner = new LeafletPoint(this.placed.left * scale - x, this.placed.top * scale - y)
    DomUtil.setTransform(this.element, corner, scale)
  }

  remove(): void {
    this.map.off(this.onMap)
    this.element.remove()
  }

  /** The view's corner in pixels of the world. */
  private viewCorner(): Point {
    return this.map.getPixelBounds().min ?? { x: 0, y: 0 }
  }
}

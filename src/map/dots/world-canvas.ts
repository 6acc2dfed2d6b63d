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

  /** Where it has to lie to cover the present view. */
  next(): CanvasPlace {
    const { map, margin } = this
    const corner = this.viewCorner()
    const size = map.getSize()
    return {
      zoom: map.getZoom(),
      left: Math.round(corner.x) - margin,
      top: Math.round(corner.y) - margin,
      width: size.x + 2 * margin,
      height: size.y + 2 * margin,
    }
  }

  /** Lies there from now on; what is drawn on it is of the place before. */
  cover(place = this.next()): CanvasPlace {
    const { x, y } = this.map.getPixelOrigin()
    DomUtil.setTransform(this.element, new LeafletPoint(place.left - x, place.top - y), 1)
    this.placed = place
    return place
  }

  /** Whether a canvas that lies at a place has all of the present view. */
  isCovering({ zoom, left, top, width, height }: CanvasPlace): boolean {
    const { map, margin } = this
    const size = map.getSize()
    const isAlike = zoom === map.getZoom() && width === size.x + 2 * margin && height === size.y + 2 * margin
    const corner = this.viewCorner()
    const isInside = (from: number) => from >= 0 && from <= 2 * margin
    return isAlike && isInside(Math.round(corner.x) - left) && isInside(Math.round(corner.y) - top)
  }

  /** The view in pixels of the canvas. */
  view(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const { left, top } = this.placed ?? { left: 0, top: 0 }
    const corner = this.viewCorner()
    const { x: width, y: height } = this.map.getSize()
    return { left: Math.round(corner.x - left), top: Math.round(corner.y - top), width, height }
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
        if (this.isCovering(this.placed)) slide()
        else settle()
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

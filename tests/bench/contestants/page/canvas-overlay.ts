import L from 'leaflet'

/** Where the world's north-west corner lies, in pixels of the canvas, and how many pixels the world is wide. */
export interface Frame {
  readonly context: CanvasRenderingContext2D
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** Share of the view that is drawn beyond each edge, as Leaflet's own canvas does. */
const PADDING = 0.1

/** A canvas in a map of Leaflet that moves and zooms along, and is drawn anew whenever the map has come to rest. */
export class CanvasOverlay {
  private readonly canvas = document.createElement('canvas')
  private corner = L.point(0, 0)
  private zoom = 0

  constructor(
    private readonly map: L.Map,
    private readonly paint: (frame: Frame) => void,
  ) {
    this.canvas.className = 'leaflet-zoom-animated'
    map.getPane('overlayPane')?.append(this.canvas)
    map.on('moveend', () => this.draw())
    map.on('zoomanim', ({ center, zoom }) => {
      const scale = map.getZoomScale(zoom, this.zoom)
      const view = map.project(center, zoom).subtract(map.getSize().divideBy(2))
      L.DomUtil.setTransform(this.canvas, this.corner.multiplyBy(scale).subtract(view), scale)
    })
  }

  draw(): void {
    const { map, canvas } = this
    const context = canvas.getContext('2d')
    const size = map.getSize()
    const origin = map.getPixelBounds().min
    if (!context || !origin) return
    const margin = size.multiplyBy(PADDING).round()
    const whole = size.add(margin.multiplyBy(2))
    const ratio = devicePixelRatio
    if (canvas.width !== whole.x * ratio) {
      canvas.width = whole.x * ratio
      canvas.height = whole.y * ratio
      canvas.style.width = `${whole.x}px`
      canvas.style.height = `${whole.y}px`
    }
    this.zoom = map.getZoom()
    this.corner = origin.subtract(margin)
    L.DomUtil.setTransform(canvas, map.containerPointToLayerPoint(margin.multiplyBy(-1)), 1)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, whole.x, whole.y)
    const scale = 256 * 2 ** this.zoom
    this.paint({ context, left: -this.corner.x, top: -this.corner.y, scale, width: whole.x, height: whole.y })
  }
}

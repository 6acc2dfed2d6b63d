import type L from 'leaflet'
import { CanvasOverlay, type Frame } from './canvas-overlay'
import type { Contestant } from './contestant'
import { colourOf, RADIUS, STROKE } from './dot-style'
import { leafletWays, makeMap } from './leaflet-map'
import { ALL, isIn, readEvents } from './read-file'

interface Dot {
  /** Shares of the world's width, from its north-west corner. */
  readonly x: number
  readonly y: number
  readonly start: number
  readonly end: number
  readonly colour: string
}

/** What one writes who needs it once: a canvas over the map, and a loop over all events. */
export function createCanvasLoop(): Contestant {
  let map: L.Map
  let overlay: CanvasOverlay
  let dots: Dot[] = []
  let window = ALL
  let shown = 0

  function paint({ context, left, top, scale, width, height }: Frame): void {
    context.strokeStyle = STROKE
    shown = 0
    for (const dot of dots) {
      if (!isIn(window, dot)) continue
      shown++
      const x = dot.x * scale + left
      const y = dot.y * scale + top
      if (x < -RADIUS || y < -RADIUS || x > width + RADIUS || y > height + RADIUS) continue
      context.beginPath()
      context.arc(x, y, RADIUS, 0, 2 * Math.PI)
      context.fillStyle = dot.colour
      context.fill()
      context.stroke()
    }
  }

  return {
    async init(root) {
      map = makeMap(root)
      overlay = new CanvasOverlay(map, paint)
    },
    async load(file) {
      const events = await readEvents(file)
      dots = events.map(({ feature, start, end }) => {
        const [lon = 0, lat = 0] = feature.geometry.coordinates
        const { x, y } = map.project([lat, lon], 0).divideBy(256)
        return { x, y, start, end, colour: colourOf(feature.properties.category) }
      })
      overlay.draw()
    },
    setWindow(next) {
      window = next
      overlay.draw()
    },
    shown: () => shown,
    tellsAtOnce: true,
    ...leafletWays(() => map),
    hit(x, y) {
      const origin = map.getPixelBounds().min
      const scale = 256 * 2 ** map.getZoom()
      if (!origin) return
      const isUnder = (dot: Dot) =>
        isIn(window, dot) && Math.hypot(dot.x * scale - origin.x - x, dot.y * scale - origin.y - y) <= RADIUS
      map.getContainer().style.cursor = dots.findLast(isUnder) ? 'pointer' : ''
    },
  }
}

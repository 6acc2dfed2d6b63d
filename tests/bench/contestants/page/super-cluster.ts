import type L from 'leaflet'
import Supercluster from 'supercluster'
import { CanvasOverlay, type Frame } from './canvas-overlay'
import type { Contestant } from './contestant'
import { colourOf } from './dot-style'
import { leafletWays, makeMap } from './leaflet-map'
import { ALL, type FileEvent, isIn, readEvents } from './read-file'

interface Bubble {
  readonly lon: number
  readonly lat: number
  readonly count: number
  readonly category: string
}

const WORLD: [number, number, number, number] = [-180, -85, 180, 85]

/** An index of the events in the window, made anew at each step, and its clusters as bubbles on a canvas. */
export function createSuperCluster(): Contestant {
  let map: L.Map
  let overlay: CanvasOverlay
  let events: FileEvent[] = []
  let index: Supercluster<FileEvent['feature']['properties']> | undefined

  function bubbles(): Bubble[] {
    const found = index?.getClusters(WORLD, Math.floor(map.getZoom())) ?? []
    return found.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates
      return 'point_count' in properties
        ? { lon, lat, count: Number(properties.point_count), category: '' }
        : { lon, lat, count: 1, category: properties.category }
    })
  }

  function paint({ context, left, top, scale, width, height }: Frame): void {
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.font = '11px sans-serif'
    context.strokeStyle = '#fff'
    for (const { lon, lat, count, category } of bubbles()) {
      const at = map.project([lat, lon], 0).multiplyBy(scale / 256)
      const x = at.x + left
      const y = at.y + top
      if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue
      context.beginPath()
      context.arc(x, y, count === 1 ? 5 : Math.min(30, 8 + 1.2 * Math.log2(count)), 0, 2 * Math.PI)
      context.fillStyle = count === 1 ? colourOf(category) : '#3388ff'
      context.fill()
      context.stroke()
      context.fillStyle = '#fff'
      if (count > 1) context.fillText(count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}k`, x, y)
    }
  }

  function show(window: typeof ALL): void {
    index = new Supercluster({ radius: 60, maxZoom: 16 })
    index.load(events.filter((event) => isIn(window, event)).map(({ feature }) => feature))
    overlay.draw()
  }

  return {
    async init(root) {
      map = makeMap(root)
      overlay = new CanvasOverlay(map, paint)
    },
    async load(file) {
      events = await readEvents(file)
      show(ALL)
    },
    setWindow: show,
    shown: () => bubbles().reduce((sum, { count }) => sum + count, 0),
    tellsAtOnce: true,
    ...leafletWays(() => map),
    hit(x, y) {
      const isUnder = ({ lon, lat }: Bubble) => {
        const at = map.latLngToContainerPoint([lat, lon])
        return Math.hypot(at.x - x, at.y - y) <= 20
      }
      map.getContainer().style.cursor = bubbles().some(isUnder) ? 'pointer' : ''
    },
  }
}

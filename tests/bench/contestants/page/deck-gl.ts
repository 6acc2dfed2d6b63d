import { Deck, MapView } from '@deck.gl/core'
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import type { TimeWindow } from '../../../../src/domain/time/time-span'
import type { Contestant } from './contestant'
import { channelsOf, RADIUS } from './dot-style'
import { finishGl } from './finish-gl'
import { readEvents } from './read-file'

const FILTER = new DataFilterExtension({ filterSize: 2 })
const COUNTING_FILTER = new DataFilterExtension({ filterSize: 2, countItems: true })

/** Beyond all days; its filter takes no infinite bounds. */
const FAR = 1_000_000

interface Attributes {
  readonly length: number
  readonly attributes: Readonly<Record<string, { readonly value: ArrayLike<number>; readonly size: number }>>
}

/** One layer of discs from typed arrays; a step sets the range of its filter. */
export function createDeckGl(): Contestant {
  let deck: Deck<MapView>
  let canvas: HTMLCanvasElement
  let data: Attributes | undefined
  let window: TimeWindow = { from: -FAR, to: FAR }
  /** It counts in tiles of 512 pixels. */
  let view = { longitude: 10, latitude: 20, zoom: 1 }
  let drawn = () => {}

  const layer = (id: string, onFilteredItemsChange?: (of: { count: number }) => void) =>
    new ScatterplotLayer({
      id,
      data: data as never,
      radiusUnits: 'pixels',
      getRadius: RADIUS,
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      getLineColor: [255, 255, 255],
      pickable: true,
      extensions: [onFilteredItemsChange ? COUNTING_FILTER : FILTER],
      // Of starts and of ends, both of them days within the event.
      filterRange: [
        [-FAR, Math.min(FAR, window.to - 1)],
        [Math.max(-FAR, window.from), FAR],
      ],
      onFilteredItemsChange,
    } as ConstructorParameters<typeof ScatterplotLayer>[0])

  const show = () => deck.setProps({ layers: [layer('events')] })
  const move = () => deck.setProps({ viewState: { ...view } as never })

  return {
    init(root) {
      canvas = document.createElement('canvas')
      root.append(canvas)
      return new Promise((resolve) => {
        deck = new Deck({
          canvas,
          width: root.clientWidth,
          height: root.clientHeight,
          views: new MapView({ repeat: false }),
          viewState: view as never,
          controller: false,
          layers: [],
          onLoad: () => resolve(),
          onAfterRender: () => drawn(),
        })
      })
    },
    async load(file) {
      const events = await readEvents(file)
      const positions = new Float32Array(2 * events.length)
      const colours = new Uint8Array(3 * events.length)
      const times = new Float32Array(2 * events.length)
      events.forEach(({ feature, start, end }, at) => {
        positions.set(feature.geometry.coordinates, 2 * at)
        colours.set(channelsOf(feature.properties.category), 3 * at)
        times.set([start, end - 1], 2 * at)
      })
      data = {
        length: events.length,
        attributes: {
          getPosition: { value: positions, size: 2 },
          getFillColor: { value: colours, size: 3 },
          getFilterValue: { value: times, size: 2 },
        },
      }
      show()
    },
    setWindow(next) {
      window = next
      show()
    },
    async drawn() {
      if (!deck.needsRedraw({ clearRedrawFlags: false })) return
      await new Promise<void>((resolve) => {
        drawn = resolve
      })
      drawn = () => {}
      finishGl(canvas)
    },
    shown: () =>
      new Promise((resolve) => {
        const counting = layer('counted', ({ count }) => {
          show()
          resolve(count)
        })
        deck.setProps({ layers: [counting] })
      }),
    tellsAtOnce: false,
    hit(x, y) {
      canvas.style.cursor = deck.pickObject({ x, y, radius: 0 }) ? 'pointer' : ''
    },
    drag: {
      begin() {},
      by(dx, dy) {
        const perPixel = 360 / (512 * 2 ** view.zoom)
        const down = dy * perPixel * Math.cos((view.latitude * Math.PI) / 180)
        view = { ...view, longitude: view.longitude - dx * perPixel, latitude: view.latitude + down }
        move()
      },
      end() {},
    },
    async zoomBy(levels) {
      const from = view.zoom
      const begun = performance.now()
      for (let share = 0; share < 1; ) {
        await new Promise(requestAnimationFrame)
        share = Math.min(1, (performance.now() - begun) / 250)
        view = { ...view, zoom: from + levels * share }
        move()
      }
    },
  }
}

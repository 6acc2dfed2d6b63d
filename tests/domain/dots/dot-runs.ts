import fc from 'fast-check'
import type { DotPalette, DotRectangle, DotView } from '../../../src/domain/dots/dot-kernel'
import type { DotEvent } from './dots-by-definition'

export const TILE = 64
const WIDTH = 128
const HEIGHT = 64

const rgb = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
)
const palettes: fc.Arbitrary<DotPalette> = fc.record({
  fills: fc.array(rgb, { minLength: 1, maxLength: 20 }),
  ring: rgb,
})

/** Places that views look at: around the antimeridian, in the middle, at the northern edge and beyond it. */
const centres = fc.constantFrom(
  { x: 0, y: 0.4 },
  { x: 1, y: 0.5 },
  { x: 0.5, y: 0.5 },
  { x: 0.27, y: 0 },
  { x: 2.9, y: 0.9 },
)
const views: fc.Arbitrary<DotView> = fc
  .record({
    zoom: fc.oneof(fc.integer({ min: -3, max: 18 }), fc.double({ min: -3, max: 18, noNaN: true })),
    centre: centres,
    width: fc.integer({ min: TILE + 1, max: WIDTH }),
    height: fc.integer({ min: 1, max: HEIGHT }),
  })
  .map(({ zoom, centre, width, height }) => {
    const scale = (256 * 2 ** zoom) / 2 ** 32
    const world = scale * 2 ** 32
    const left = Math.round(centre.x * world - width / 2)
    return { scale, left, top: Math.round(centre.y * world - height / 2), width, height }
  })

/** Events in the order of their starts, many of which meet in the view's pixels, or begin or end as others do. */
function eventsNear({ scale, left, top }: DotView): fc.Arbitrary<DotEvent[]> {
  const spot = fc.oneof(
    fc
      .record({ x: fc.integer({ min: -12, max: WIDTH + 12 }), y: fc.integer({ min: -12, max: HEIGHT + 12 }) })
      .map(({ x, y }) => ({ x: ((left + x + 0.5) / scale) % 2 ** 32, y: (top + y + 0.5) / scale })),
    fc.record({ x: fc.integer({ min: 0, max: 2 ** 32 - 1 }), y: fc.integer({ min: 0, max: 2 ** 32 - 1 }) }),
  )
  const when = fc.oneof(
    fc.record({
      start: fc.integer({ min: 0, max: 30 }),
      days: fc.constantFrom(1, 1, 3, 20, Number.POSITIVE_INFINITY),
    }),
    fc.record({ start: fc.integer({ min: 0, max: 30 }), days: fc.constant(1) }),
  )
  const spots = fc.array(spot, { minLength: 1, maxLength: 12 })
  return spots.chain((places) =>
    fc
      .array(fc.record({ at: fc.nat(places.length - 1), when, category: fc.nat(20) }), { maxLength: 30 })
      .map((events) =>
        events
          .map(({ at, when: { start, days }, category }) => {
            const { x, y } = places[at] as { x: number; y: number }
            return { start, end: start + days, x: x < 0 ? x + 2 ** 32 : x, y, category }
          })
          .filter(({ y }) => y >= 0 && y < 2 ** 32)
          .map((event) => ({ ...event, x: Math.floor(event.x), y: Math.floor(event.y) }))
          .sort((a, b) => a.start - b.start || b.end - a.end),
      ),
  )
}

/** What may happen to dots, in any order. */
export type DotStep =
  | { readonly do: 'window'; readonly from: number; readonly to: number }
  | { readonly do: 'view'; readonly view: DotView }
  | { readonly do: 'filter'; readonly modulo: number }
  | { readonly do: 'palette'; readonly palette: DotPalette }
  | { readonly do: 'render'; readonly rectangle: DotRectangle }

/** All of the buffer. */
export const WHOLE = { left: 0, top: 0, width: WIDTH, height: HEIGHT }

const rectangles: fc.Arbitrary<DotRectangle> = fc.oneof(
  fc.constant(WHOLE),
  fc.record({
    left: fc.integer({ min: -70, max: WIDTH + 70 }),
    top: fc.integer({ min: -70, max: HEIGHT + 70 }),
    width: fc.integer({ min: 0, max: 200 }),
    height: fc.integer({ min: 0, max: 200 }),
  }),
)
const steps = (view: DotView): fc.Arbitrary<DotStep[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          do: fc.constant('window' as const),
          from: fc.integer({ min: -2, max: 40 }),
          to: fc.integer({ min: -2, max: 40 }),
        }),
      },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('render' as const), rectangle: rectangles }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('palette' as const), palette: palettes }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constant('filter' as const), modulo: fc.integer({ min: 1, max: 4 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('view' as const),
          view: fc.oneof(
            views,
            fc
              .record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) })
              .map(({ x, y }) => ({ ...view, left: view.left + x, top: view.top + y })),
          ),
        }),
      },
    ),
    { minLength: 1, maxLength: 14 },
  )

export const dotRuns = views.chain((view) =>
  fc.record({ view: fc.constant(view), events: eventsNear(view), palette: palettes, steps: steps(view) }),
)

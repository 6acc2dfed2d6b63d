import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DotPalette, DotView } from '../../../src/domain/dots/dot-kernel'
import { dotSource } from '../../../src/domain/dots/dot-source'
import { drawSharpDots } from '../../../src/domain/dots/sharp-dots'
import { columnsOf, type DotEvent, pixelOf } from './dots-by-definition'

const PALETTE: DotPalette = {
  fills: [
    [200, 0, 0],
    [0, 200, 0],
    [0, 0, 200],
  ],
  ring: [255, 255, 255],
}
const WORLD = 2 ** 32
const VIEW: DotView = { scale: 512 / WORLD, left: -40, top: 100, width: 120, height: 90 }

const event: fc.Arbitrary<DotEvent> = fc
  .record({
    start: fc.integer({ min: 0, max: 20 }),
    lasting: fc.integer({ min: 1, max: 30 }),
    // Around the western edge of the world, over which the view reaches.
    x: fc.integer({ min: -60, max: 100 }).map((pixel) => ((pixel / 512) * WORLD + WORLD) % WORLD),
    y: fc.integer({ min: 90, max: 200 }).map((pixel) => (pixel / 512) * WORLD),
    category: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ start, lasting, ...rest }) => ({ start, end: start + lasting, ...rest }))

interface Drawn {
  readonly events: readonly DotEvent[]
  readonly hi: number
  readonly lo: number
  readonly radius: number
}

function draw({ events, hi, lo, radius }: Drawn): Uint8ClampedArray {
  const source = dotSource(columnsOf(events), Uint32Array.from(events.keys()))
  const drawing = drawSharpDots({ source, palette: PALETTE, view: VIEW, hi, lo, radius })
  for (;;) {
    const { done, value } = drawing.next()
    if (done) return value
  }
}

/** One disc over the other in full colours, from the one that ends first. */
function paint({ events, hi, lo, radius }: Drawn): Float64Array {
  const image = new Float64Array(4 * VIEW.width * VIEW.height)
  const ranked = events
    .map((event, index) => ({ event, index, ...pixelOf(event, VIEW) }))
    .sort((a, b) => a.event.end - b.event.end || a.index - b.index)
    .slice(lo)
    .filter(({ index }) => index < hi)
  // Of one pixel the last alone: what is below would show through its edge.
  const last = new Map(ranked.map((spot) => [`${spot.x},${spot.y}`, spot]))
  const edge = (distance: number, size: number) => Math.max(0, Math.min(1, size + 0.5 - distance))
  for (const spot of ranked) {
    if (last.get(`${spot.x},${spot.y}`) !== spot) continue
    for (let y = 0; y < VIEW.height; y++)
      for (let x = 0; x < VIEW.width; x++) {
        const distance = Math.hypot(x - spot.x, y - spot.y)
        if (Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y)) > Math.ceil(radius)) continue
        const alpha = edge(distance, radius)
        const fill = edge(distance, radius * 0.8)
        const at = 4 * (y * VIEW.width + x)
        const colour = PALETTE.fills[Math.min(spot.event.category, 2)] as readonly number[]
        for (let part = 0; part < 3; part++) {
          const ring = PALETTE.ring[part] as number
          const value = ring + ((colour[part] as number) - ring) * fill
          image[at + part] = (image[at + part] as number) * (1 - alpha) + value * alpha
        }
        image[at + 3] = (image[at + 3] as number) * (1 - alpha) + 255 * alpha
      }
  }
  return image
}

describe('drawSharpDots', () => {
  it('draws what discs painted one over the other would be, of any size', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 40 }).map((list) => list.toSorted((a, b) => a.start - b.start)),
        fc.nat(40),
        fc.nat(10),
        fc.constantFrom(2.5, 5, 10, 40 / 3),
        (events, hi, lo, radius) => {
          const [drawn, painted] = [draw({ events, hi, lo, radius }), paint({ events, hi, lo, radius })]
          for (let at = 0; at < drawn.length; at++) {
            const alpha = at % 4 === 3 ? 255 : (drawn[at - (at % 4) + 3] as number)
            const found = ((drawn[at] as number) * alpha) / 255
            // Each of the edges that lie over each other is rounded.
            if (Math.abs(found - (painted[at] as number)) > 8) expect([at, found]).toEqual([at, painted[at]])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives way to the page after so many dots', () => {
    const events = Array.from({ length: 25_000 }, (_, at) => ({
      ...{ start: 0, end: 1, category: 0 },
      x: (((at % 250) + 0.5) / 25_600) * WORLD,
      y: ((100 + Math.floor(at / 250) + 0.5) / 25_600) * WORLD,
    }))
    const source = dotSource(columnsOf(events), Uint32Array.from(events.keys()))
    const view = { scale: 25_600 / WORLD, left: 0, top: 100, width: 250, height: 100 }
    const drawing = drawSharpDots({ source, palette: PALETTE, view, hi: 25_000, lo: 0, radius: 5 })
    expect(drawing.next().done).toBe(false)
    expect(drawing.next().done).toBe(true)
  })
})

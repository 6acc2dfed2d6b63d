import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countInView, layOutBubbles } from '../../../src/domain/bubbles/lay-out-bubbles'
import type { DotView } from '../../../src/domain/dots/dot-kernel'
import { dotSource, dotsBegun, dotsEnded } from '../../../src/domain/dots/dot-source'

interface Made {
  readonly start: number
  readonly length: number
  readonly x: number
  readonly y: number
  readonly category: number
}

/** A pixel to 2^22 units: the world is 1024 pixels wide. */
const SCALE = 2 ** -22
const WORLD = 1024
const SIZE = 80

const made = fc.record({
  start: fc.integer({ min: 0, max: 60 }),
  length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 30 }), fc.constant(Number.POSITIVE_INFINITY)),
  x: fc.integer({ min: 0, max: WORLD - 1 }),
  y: fc.integer({ min: 0, max: WORLD - 1 }),
  category: fc.integer({ min: 0, max: 20 }),
})

function toEnd<T>(steps: Generator<undefined, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function gridOf(events: readonly Made[], view: Omit<DotView, 'scale'>) {
  const inOrder = [...events].sort((a, b) => a.start - b.start)
  const columns = {
    start: Float64Array.from(inOrder, ({ start }) => start),
    end: Float64Array.from(inOrder, ({ start, length }) => start + length),
    x: Uint32Array.from(inOrder, ({ x }) => x / SCALE),
    y: Uint32Array.from(inOrder, ({ y }) => y / SCALE),
    category: Uint8Array.from(inOrder, ({ category }) => category),
  }
  const rows = Uint32Array.from(inOrder, (_, row) => row)
  const source = dotSource(columns, rows)
  const grid = toEnd(layOutBubbles(source, { scale: SCALE, ...view }, SIZE))
  const counted = toEnd(countInView(source, { scale: SCALE, ...view }))
  const bubbles = (from: number, to: number) =>
    grid.bubbles(dotsBegun(columns, rows, to), dotsEnded(columns, rows, source, from))
  return { grid, counted, bubbles }
}

/** What the grid is to find, event by event. */
function byDefinition(events: readonly Made[], view: Omit<DotView, 'scale'>, from: number, to: number) {
  const middle = view.left + view.width / 2
  const cells = new Map<string, { count: number; x: number; y: number; kinds: Map<number, number> }>()
  let inView = 0
  for (const { start, length, x, y, category } of events) {
    const copies = [-2, -1, 0, 1, 2].map((world) => x + world * WORLD)
    const copy = copies.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a)[0] ?? x
    const [across, down] = [copy - view.left, y - view.top]
    if (across < 0 || across >= view.width || down < 0 || down >= view.height) continue
    inView++
    if (!(start < to && start + length > from)) continue
    const key = `${Math.floor(copy / SIZE)} ${Math.floor(y / SIZE)}`
    const cell = cells.get(key) ?? { count: 0, x: 0, y: 0, kinds: new Map<number, number>() }
    const kind = Math.min(category, 15)
    cell.kinds.set(kind, (cell.kinds.get(kind) ?? 0) + 1)
    cells.set(key, { ...cell, count: cell.count + 1, x: cell.x + across, y: cell.y + down })
  }
  return { inView, cells: [...cells.values()] }
}

const view = fc.record({
  left: fc.integer({ min: -700, max: 900 }),
  top: fc.integer({ min: -100, max: 900 }),
  width: fc.integer({ min: 1, max: WORLD }),
  height: fc.integer({ min: 1, max: 600 }),
})

describe('BubbleGrid', () => {
  it('counts the events of a window in each cell, and finds their middle, as one by one would', () => {
    fc.assert(
      fc.property(
        fc.array(made, { maxLength: 60 }),
        view,
        fc.array(fc.tuple(fc.integer({ min: -2, max: 70 }), fc.integer({ min: 1, max: 80 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (events, place, windows) => {
          const { grid, counted, bubbles } = gridOf(events, place)
          for (const [from, length] of windows) {
            const expected = byDefinition(events, place, from, from + length)
            expect(grid.inView).toBe(expected.inView)
            expect(counted).toBe(expected.inView)
            const found = bubbles(from, from + length)
            const told = (cells: readonly (readonly [x: number, y: number, kinds: string])[]) =>
              cells.map(([x, y, kinds]) => `${x.toFixed(3)} ${y.toFixed(3)} ${kinds}`).sort()
            expect(
              told(
                found.map(({ x, y, counts }) => [
                  x,
                  y,
                  [...counts].flatMap((count, kind) => (count > 0 ? [`${kind}:${count}`] : [])).join(),
                ]),
              ),
            ).toEqual(
              told(
                expected.cells.map(({ count, x, y, kinds }) => [
                  x / count,
                  y / count,
                  [...kinds]
                    .sort(([a], [b]) => a - b)
                    .map(([kind, of]) => `${kind}:${of}`)
                    .join(),
                ]),
              ),
            )
          }
        },
      ),
    )
  })

  it('keeps its cells as the view moves over the world', () => {
    const events = Array.from({ length: 50 }, (_, index) => ({
      ...{ start: 0, length: 1, category: 0 },
      x: 100 + ((index * 37) % 300),
      y: 100 + ((index * 53) % 200),
    }))
    const counts = (left: number) =>
      gridOf(events, { left, top: 0, width: 600, height: 500 })
        .bubbles(0, 1)
        .map(({ count }) => count)
        .join()
    expect(counts(0)).toBe(counts(-37))
  })
})

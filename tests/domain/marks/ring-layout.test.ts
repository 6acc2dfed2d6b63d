import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ringLayout } from '../../../src/domain/marks/ring-layout'

const FULL = 2 * Math.PI

test('shares the ring in proportion, the first part centred at the top', () => {
  const [first, second] = ringLayout([3, 1], 0.1)
  expect(first?.end).toBeCloseTo((FULL * 3) / 8)
  expect(first?.start).toBeCloseTo((-FULL * 3) / 8)
  expect((second?.end ?? 0) - (second?.start ?? 0)).toBeCloseTo(FULL / 4)
})

test('gives every part its least room, fills the ring and keeps the parts in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
      fc.double({ min: 0.05, max: FULL / 8, noNaN: true }),
      (counts, least) => {
        const arcs = ringLayout(counts, least)
        const widths = arcs.map(({ start, end }) => end - start)
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(least - 1e-9)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(FULL)
        for (const [index, arc] of arcs.entries()) {
          if (index > 0) expect(arc.start).toBeCloseTo(arcs[index - 1]?.end ?? Number.NaN)
        }
      },
    ),
  )
})

test('shares equally where there is no room for all', () => {
  const widths = ringLayout([90, 1, 1], 3).map(({ start, end }) => end - start)
  for (const width of widths) expect(width).toBeCloseTo(FULL / 3)
})

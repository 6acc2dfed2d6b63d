import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageSeconds, passingWindow } from '../../../src/domain/lesson/passage'
import { spreadDots } from '../../../src/domain/lesson/spread-dots'

const window = fc
  .tuple(fc.integer({ min: -5000, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }))

describe('a passage between two steps', () => {
  test('takes four seconds at the most, and longer for more years', () => {
    fc.assert(
      fc.property(window, window, (from, to) => {
        const seconds = passageSeconds(from, to)
        expect(seconds).toBeGreaterThan(0)
        expect(seconds).toBeLessThanOrEqual(4)
      }),
    )
    const start = { from: 0, to: 100 }
    expect(passageSeconds(start, { from: 0, to: 3000 })).toBeGreaterThan(
      passageSeconds(start, { from: 0, to: 400 }),
    )
  })

  test('starts at the one window, never turns it over, and ends exactly at the other', () => {
    fc.assert(
      fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const passing = passingWindow(from, to, share)
        expect(passing.from).toBeLessThan(passing.to)
        expect(passing.to).toBeGreaterThanOrEqual(Math.min(from.to, to.to) - 1e-6)
        expect(passing.to).toBeLessThanOrEqual(Math.max(from.to, to.to) + 1e-6)
        expect(passingWindow(from, to, 0)).toEqual(from)
        expect(passingWindow(from, to, 1)).toBe(to)
      }),
    )
  })
})

describe('dots on a line', () => {
  const places = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 14 })

  test('stay where they belong where there is room', () => {
    expect(spreadDots([10, 200, 90], 22, 600)).toEqual([10, 200, 90])
  })

  test('make way evenly for one another', () => {
    expect(spreadDots([100, 100], 20, 600)).toEqual([90, 110])
    expect(spreadDots([0, 0], 20, 600)).toEqual([0, 20])
    expect(spreadDots([600, 595], 20, 600)).toEqual([600, 580])
  })

  test('keep apart, on the line and in order', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadDots(wanted, 22, 600)
        const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
        const inOrder = order.map((index) => spread[index] ?? Number.NaN)
        for (const [index, place] of inOrder.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6)
          expect(place).toBeLessThanOrEqual(600 + 1e-6)
          if (index > 0) expect(place - (inOrder[index - 1] ?? 0)).toBeGreaterThan(22 - 1e-6)
        }
      }),
    )
  })
})

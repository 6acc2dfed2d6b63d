import { describe, expect, it } from 'vitest'
import { histogramBars } from '../../../src/domain/histogram/histogram-bars'
import { timeScale } from '../../../src/domain/time/time-scale'

const edges = Float64Array.from([0, 50, 100])
/** One of a and two of b in the first bin, one of b in the second. */
const counts = { edges, counts: Float32Array.from([1, 2, 0, 1]), max: 3 }
const bars = (rightToLeft: boolean, ratio = 1) =>
  histogramBars(counts, {
    scale: timeScale({ from: 0, to: 100 }, 100, rightToLeft),
    max: 3,
    height: 30,
    ratio,
  })

describe('histogramBars', () => {
  it('stacks categories from the bottom, with a pixel between bins', () => {
    expect(bars(false)).toEqual([
      { column: 0, left: 0, top: 20, width: 49, height: 10 },
      { column: 1, left: 0, top: 0, width: 49, height: 20 },
      { column: 1, left: 50, top: 20, width: 49, height: 10 },
    ])
  })

  it('has a pixel for the fewest among very many', () => {
    const few = { edges, counts: Float32Array.from([1, 1, 0, 100_000]), max: 100_000 }
    const scale = timeScale({ from: 0, to: 100 }, 100, false)
    expect(histogramBars(few, { scale, max: 100_000, height: 30, ratio: 1 })).toEqual([
      { column: 0, left: 0, top: 29, width: 49, height: 1 },
      { column: 1, left: 0, top: 28, width: 49, height: 1 },
      { column: 1, left: 50, top: 0, width: 49, height: 30 },
    ])
  })

  it('is in device pixels, and mirrored from right to left', () => {
    expect(bars(false, 2)[0]).toEqual({ column: 0, left: 0, top: 40, width: 98, height: 20 })
    expect(bars(true).map(({ left }) => left)).toEqual([50, 50, 0])
  })
})

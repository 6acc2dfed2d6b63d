import { describe, expect, test } from 'vitest'
import { DotMemoryError, type DotPalette } from '../../../src/domain/dots/dot-kernel'
import { type DotSource, dotSource } from '../../../src/domain/dots/dot-source'
import { Dots } from '../../../src/domain/dots/dots'
import { ENGINES } from './engines'

const PALETTE: DotPalette = { fills: [[200, 0, 0]], ring: [255, 255, 255] }
const ALL = { left: 0, top: 0, width: 1e4, height: 1e4 }
/** A pixel to a unit. */
const view = { scale: 1, left: 0, top: 0, width: 192, height: 128 }

/** Quicker than a comparison that can tell what differs. */
function isSame(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

/** Events of a day each, one after the other, at these pixels. */
function daily(...spots: readonly (readonly [x: number, y: number])[]): DotSource {
  const days = Float64Array.from(spots, (_, index) => index)
  return dotSource(
    {
      start: days,
      end: days.map((day) => day + 1),
      x: Uint32Array.from(spots, ([x]) => x),
      y: Uint32Array.from(spots, ([, y]) => y),
      category: new Uint8Array(spots.length),
    },
    Uint32Array.from(days),
  )
}

/** Many events at few places, for whose order no place matters. */
function many(count: number): DotSource {
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 2 ** 31
  }
  const start = Float64Array.from({ length: count }, (_, index) => index >> 3)
  return dotSource(
    {
      start,
      end: start.map((day) => day + 1 + Math.floor(random() * 4000)),
      x: Uint32Array.from(start, () => random() * 200),
      y: Uint32Array.from(start, () => random() * 136),
      category: Uint8Array.from(start, () => random() * 8),
    },
    Uint32Array.from(start, (_, index) => index),
  )
}

describe.each(ENGINES)('dots by the %s engine', (_, makeEngine) => {
  function shown(source: DotSource, hi: number): Dots {
    const dots = new Dots(makeEngine())
    dots.load(source)
    dots.setPalette(PALETTE)
    dots.setView(view, hi)
    return dots
  }

  test('a dot is round, ringed and soft', () => {
    const dots = shown(daily([20, 30]), 1)
    dots.render(ALL)
    const pixels = (channel: number) =>
      [0, 1, 2, 3, 4, 5].map((y) =>
        [0, 1, 2, 3, 4, 5, 6].map((x) => dots.image[4 * ((30 + y) * dots.width + 20 + x) + channel]),
      )
    // A quarter of it, from its middle: alpha, then green, of which the fill has none.
    expect(pixels(3)).toEqual([
      [255, 255, 255, 255, 255, 114, 0],
      [255, 255, 255, 255, 255, 114, 0],
      [255, 255, 255, 255, 255, 27, 0],
      [255, 255, 255, 255, 114, 0, 0],
      [255, 255, 255, 114, 0, 0, 0],
      [114, 114, 27, 0, 0, 0, 0],
    ])
    expect(pixels(1)).toEqual([
      [0, 0, 0, 0, 164, 255, 0],
      [0, 0, 0, 0, 164, 255, 0],
      [0, 0, 0, 0, 255, 255, 0],
      [0, 0, 0, 164, 255, 0, 0],
      [164, 164, 255, 255, 0, 0, 0],
      [255, 255, 255, 0, 0, 0, 0],
    ])
  })

  test('of events that meet the one that ends last is on top and found, until it has ended', () => {
    const start = Float64Array.of(0, 1)
    const end = Float64Array.of(9, 2)
    const columns = {
      start,
      end,
      x: Uint32Array.of(20, 23),
      y: Uint32Array.of(30, 30),
      category: new Uint8Array(2),
    }
    const dots = shown(dotSource(columns, Uint32Array.of(0, 1)), 2)
    dots.render(ALL)
    expect([
      dots.ownerAt(20, 30),
      dots.ownerAt(23, 30),
      dots.ownerAt(26.7, 30),
      dots.ownerAt(40, 30),
    ]).toEqual([0, 0, 1, -1])
    dots.setLo(1)
    dots.render(ALL)
    expect([dots.ownerAt(23, 30), dots.ownerAt(26, 30)]).toEqual([0, -1])
    dots.setLo(2)
    dots.render(ALL)
    expect(dots.ownerAt(20, 30)).toBe(-1)
  })

  test('a step paints the tiles again that it changes, and says which', () => {
    const dots = shown(daily([20, 30], [100, 100], [62, 20], [300, 20]), 0)
    const row = (top: number, left: number, width: number) => ({ left, top, width, height: 64 })
    expect(dots.render(ALL)).toEqual([row(0, 0, 192), row(64, 0, 192)])
    expect(dots.render(ALL)).toEqual([])
    dots.setHi(2)
    expect(dots.render({ left: 0, top: 0, width: 64, height: 65 })).toEqual([row(0, 0, 64)])
    expect(dots.render(ALL)).toEqual([row(64, 64, 64)])
    // Across the edge of two tiles.
    dots.setHi(3)
    expect(dots.render(ALL)).toEqual([row(0, 0, 128)])
    // Out of sight.
    dots.setHi(4)
    expect(dots.render(ALL)).toEqual([])
    dots.setLo(1)
    expect(dots.render(ALL)).toEqual([row(0, 0, 64)])
    dots.setHi(0)
    expect(dots.render(ALL)).toEqual([row(0, 0, 128), row(64, 64, 64)])
    // One that had ended is not seen to go.
    dots.setHi(1)
    expect(dots.render(ALL)).toEqual([])
    dots.markAllDirty()
    expect(dots.render(ALL)).toEqual([row(0, 0, 192), row(64, 0, 192)])
  })

  test('a dot changes the tiles that its fringe reaches into', () => {
    for (const [at, tiles] of [
      [58, 1],
      [59, 4],
      [63, 4],
      [64, 4],
      [68, 4],
      [69, 1],
    ] as const) {
      const dots = shown(daily([at, at]), 0)
      dots.render(ALL)
      dots.setHi(1)
      const painted = dots.render(ALL).reduce((sum, { width }) => sum + width / 64, 0)
      expect(painted, `at ${at}`).toBe(tiles)
    }
  })

  test('without a view there is nothing, nor beside the buffer', () => {
    const dots = new Dots(makeEngine())
    dots.setHi(5)
    expect([dots.width, dots.height, dots.image.length, dots.render(ALL).length]).toEqual([0, 0, 0, 0])
    dots.load(daily([20, 30]))
    dots.setHi(1)
    dots.setLo(1)
    expect(dots.ownerAt(20, 30)).toBe(-1)
    expect(dots.setView(view, 99)).toBe(1)
    dots.setLo(-3)
    dots.render(ALL)
    expect([dots.width, dots.height, dots.image.length]).toEqual([192, 128, 4 * 192 * 128])
    expect(dots.ownerAt(20, 30)).toBe(0)
    for (const [x, y] of [
      [-1, 30],
      [192, 30],
      [20, -1],
      [20, 128],
      [Number.NaN, 0],
    ] as const)
      expect(dots.ownerAt(x, y)).toBe(-1)
  })

  test('nothing is found where this view has not been painted yet', () => {
    const dots = shown(daily([20, 30]), 1)
    expect(dots.ownerAt(20, 30)).toBe(-1)
    dots.render(ALL)
    expect(dots.ownerAt(20, 30)).toBe(0)
    // What is painted is found while it waits to be painted again.
    dots.setHi(0)
    expect(dots.ownerAt(20, 30)).toBe(0)
    dots.setView({ ...view, left: 5 }, 1)
    expect(dots.ownerAt(20, 30)).toBe(-1)
    dots.markAllDirty()
    expect(dots.ownerAt(20, 30)).toBe(-1)
  })

  test('other events, fewer or more, come in place of those before, into the same view', () => {
    const dots = shown(daily([20, 30], [40, 30]), 2)
    dots.render(ALL)
    dots.load(daily([100, 30]))
    dots.setHi(9)
    dots.render(ALL)
    expect([dots.ownerAt(20, 30), dots.ownerAt(100, 30)]).toEqual([-1, 0])
    dots.load(many(30_000))
    dots.render(ALL)
    expect(dots.ownerAt(100, 30)).toBe(-1)
    dots.load(daily())
    expect(dots.setView({ ...view, width: 700, height: 500 }, 0)).toBe(0)
    dots.render(ALL)
    expect(dots.image.every((value) => value === 0)).toBe(true)
  })

  test('long ways through time lead to what short ones do', () => {
    const source = many(130_000)
    const dots = shown(source, 0)
    for (const [lo, hi] of [
      [0, 130_000],
      [40_000, 130_000],
      [100_000, 129_000],
      [20_000, 60_000],
      [19_000, 3000],
      [0, 125_000],
      [60_001, 70_000],
    ] as const) {
      dots.setHi(hi)
      dots.setLo(lo)
      dots.render(ALL)
      const fresh = shown(source, hi)
      fresh.setLo(lo)
      fresh.render(ALL)
      expect(isSame(dots.image, fresh.image), `${lo} ${hi}`).toBe(true)
      for (let x = 0; x < dots.width; x++) expect(dots.ownerAt(x, 77)).toBe(fresh.ownerAt(x, 77))
    }
  })

  test('where there is no memory it says so, and draws nothing', () => {
    const dots = shown(daily([20, 30]), 1)
    expect(() => dots.setView({ ...view, width: 1e6, height: 1e6 }, 1)).toThrow(DotMemoryError)
    dots.setHi(0)
    expect([dots.width, dots.render(ALL).length, dots.ownerAt(20, 30)]).toEqual([0, 0, -1])
    dots.setView(view, 1)
    dots.render(ALL)
    expect(dots.ownerAt(20, 30)).toBe(0)
  })
})

test('where there is no memory for events it says so', () => {
  const [, wasm] = ENGINES.map(([, makeEngine]) => makeEngine())
  const none = new Uint32Array(0)
  const source = { count: 2 ** 28, x: none, y: none, key: none, indexOfRank: none }
  expect(() => new Dots(wasm as never).load(source)).toThrow(DotMemoryError)
})

test('all engines draw the same of many events, in views of all kinds', () => {
  const source = many(20_000)
  for (const [scale, left, top] of [
    [1, 0, 0],
    [0.37, -20, -30],
    [4.1, 300, 200],
    [2 ** -25, -32, -10],
  ] as const) {
    const images = ENGINES.map(([, makeEngine]) => {
      const dots = new Dots(makeEngine())
      dots.load(source)
      dots.setPalette({
        fills: [
          [1, 2, 3],
          [250, 100, 7],
          [9, 200, 30],
        ],
        ring: [0, 10, 20],
      })
      dots.setView({ ...view, scale, left, top }, 15_000)
      dots.setLo(2000)
      dots.render(ALL)
      return dots.image
    })
    expect(images.every((image) => isSame(image, images[0] as Uint8ClampedArray))).toBe(true)
  }
})

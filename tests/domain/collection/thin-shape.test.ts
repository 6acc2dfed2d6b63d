import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHAPE, type ShapeColumns, type ShapeKind } from '../../../src/domain/collection/shape-columns'
import { type ThinShape, thinShape } from '../../../src/domain/collection/thin-shape'

type Spot = readonly [x: number, y: number]

/** A canvas of 100 by 80 pixels, a pixel to a thousand units. */
const view = { scale: 1e-3, left: 1000, top: 500, width: 100, height: 80 }

/** A shape of one part through spots of the canvas. */
function shapeOf(kind: ShapeKind, spots: readonly Spot[]): ShapeColumns {
  return {
    row: Uint32Array.of(0),
    kind: Uint8Array.of(kind),
    firstPart: Uint32Array.of(0, 1),
    firstVertex: Uint32Array.of(0, spots.length),
    x: Uint32Array.from(spots, ([x]) => (x + view.left) / view.scale),
    y: Uint32Array.from(spots, ([, y]) => (y + view.top) / view.scale),
    times: undefined,
  }
}

const thinned = (kind: ShapeKind, spots: readonly Spot[], most = 1e6) =>
  thinShape(shapeOf(kind, spots), 0, view, 0.75, most)
const spotsOf = ({ x, y }: ThinShape) => Array.from(x, (across, at): Spot => [across, y[at] as number])

/** Whether a ring lies around a spot, even-odd. */
function isAround(ring: readonly Spot[], [x, y]: Spot): boolean {
  let isInside = false
  for (const [at, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(at + 1) % ring.length] as Spot
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY))
      isInside = !isInside
  }
  return isInside
}

/** Pixels from a spot to a line. */
function distance(line: readonly Spot[], [x, y]: Spot): number {
  const parts = line.slice(1).map(([toX, toY], at) => {
    const [fromX, fromY] = line[at] as Spot
    const [east, south] = [toX - fromX, toY - fromY]
    const length = east * east + south * south
    const along = length === 0 ? 0 : ((x - fromX) * east + (y - fromY) * south) / length
    const share = Math.max(0, Math.min(1, along))
    return Math.hypot(x - fromX - share * east, y - fromY - share * south)
  })
  return Math.min(...parts)
}

const spot = fc.tuple(fc.integer({ min: -300, max: 400 }), fc.integer({ min: -300, max: 380 }))
const inView = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 79 }))
/** Steps of a pixel or so among long ones. */
const path = fc.array(fc.tuple(spot, fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 4 })), {
  minLength: 2,
  maxLength: 12,
})
const spots = path.map((legs) =>
  legs.flatMap(([[x, y], steps]): Spot[] => [
    [x, y],
    ...steps.map(([east, south]): Spot => [x + east / 4, y + south / 4]),
  ]),
)

describe('thinShape', () => {
  it('fills in the view what the ring fills, but along its edge', () => {
    fc.assert(
      fc.property(spots, inView, (ring, at) => {
        fc.pre(distance([...ring, ring[0] as Spot], at) > 1.1)
        expect(isAround(spotsOf(thinned(SHAPE.polygon, ring)), at)).toBe(isAround(ring, at))
      }),
    )
  })

  it('passes by each spot of the view that the line passes by, and by no other', () => {
    fc.assert(
      fc.property(spots, inView, (line, at) => {
        const off = distance(line, at) - distance(spotsOf(thinned(SHAPE.line, line)), at)
        // What is beyond the edges may lie elsewhere there.
        const toEdge = Math.min(at[0], 100 - at[0], at[1], 80 - at[1])
        if (distance(line, at) < toEdge) expect(Math.abs(off)).toBeLessThan(1.1)
        else expect(distance(spotsOf(thinned(SHAPE.line, line)), at)).toBeGreaterThan(toEdge - 1.1)
      }),
    )
  })

  it('keeps one of the vertices of a pixel, and few of what goes on beyond an edge', () => {
    const fine = Array.from({ length: 1000 }, (_, at): Spot => [at / 20, 40])
    expect(thinned(SHAPE.line, fine).x.length).toBeLessThan(70)
    const outside = Array.from({ length: 1000 }, (_, at): Spot => [at, -50 + 40 * Math.sin(at)])
    expect(thinned(SHAPE.line, outside).x.length).toBe(2)
  })

  it('thins an outline of many turns more roughly', () => {
    const turns = Array.from({ length: 1000 }, (_, at): Spot => [at / 10, 40 + (at % 2)])
    expect(thinned(SHAPE.line, turns).x.length).toBe(1000)
    const few = spotsOf(thinned(SHAPE.line, turns, 50))
    expect(few.length).toBeLessThanOrEqual(50)
    expect(few.at(-1)?.[0]).toBeCloseTo(99.9)
  })

  it('thins an outline no more roughly where it is there in several copies of the world', () => {
    const turns = Array.from({ length: 40 }, (_, at): Spot => [at, 40 + 2 * (at % 2)])
    const line = shapeOf(SHAPE.line, turns)
    const width = 2.9 * 2 ** 32 * view.scale
    expect(thinShape(line, 0, { ...view, width }, 0.75, 50).x.length).toBe(120)
    expect(thinShape(line, 0, { ...view, width }, 0.75, 39).x.length).toBeLessThan(120)
  })

  it('leaves out points beyond the edges', () => {
    expect(
      spotsOf(
        thinned(SHAPE.points, [
          [-5, 40],
          [50, 40],
          [50.1, 40],
          [90, 90],
        ]),
      ),
    ).toEqual([[50, 40]])
  })

  it('has a shape in each copy of the world that is in view, and in no other', () => {
    const world = 2 ** 32
    const scale = 100 / world
    const line: ShapeColumns = {
      ...shapeOf(SHAPE.line, []),
      firstPart: Uint32Array.of(0, 2),
      firstVertex: Uint32Array.of(0, 2, 4),
      // Across the edge of the world, and in its middle.
      x: Uint32Array.of(0.9 * world, 0.1 * world, 0.4 * world, 0.5 * world),
      y: new Uint32Array(4).fill(world / 2),
    }
    const seen = (left: number, width: number) => {
      const { part, first, x } = thinShape(line, 0, { scale, left, top: 0, width, height: 100 }, 0.75, 1e6)
      return part.map((own, at) => [own, ...x.subarray(first[at], first[at + 1])].map(Math.round))
    }
    expect(seen(0, 200)).toEqual([
      [0, -10, 10],
      [0, 90, 110],
      [0, 190, 210],
      [1, 40, 50],
      [1, 140, 150],
    ])
    expect(seen(395, 10)).toEqual([[0, -5, 15]])
  })

  it('tells which vertices it kept', () => {
    const { vertex, x } = thinned(SHAPE.track, [
      [10, 10],
      [10.2, 10],
      [40, 10],
      [60, 30],
    ])
    expect([...vertex]).toEqual([0, 2, 3])
    expect([...x]).toEqual([10, 40, 60])
  })
})

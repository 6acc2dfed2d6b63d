import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround, contains, touches } from '../../../src/domain/marks/box'
import { layOutLabels } from '../../../src/domain/marks/label-layout'

const frame = { left: 0, top: 0, right: 800, bottom: 600 }
const request = (id: string, x: number, y: number, width = 80) => ({
  id,
  anchor: { x, y },
  radius: 12,
  width,
  height: 18,
})

describe('layOutLabels', () => {
  test('puts a label to the right of its mark where there is room', () => {
    const [label] = layOutLabels([request('a', 100, 100)], [], frame)
    expect(label?.box).toEqual({ left: 115, top: 91, right: 195, bottom: 109 })
    expect(label?.leader).toBeUndefined()
  })

  test('turns to the left at the right edge', () => {
    const [label] = layOutLabels([request('a', 780, 100)], [], frame)
    expect(label?.box.right).toBe(765)
  })

  test('slides along above a mark at the left edge', () => {
    const wall = { left: 40, top: 88, right: 800, bottom: 600 }
    const [label] = layOutLabels([request('a', 14, 100, 120)], [wall], frame)
    expect(label?.box.left).toBe(0)
    expect(label?.box.bottom).toBeLessThanOrEqual(88)
  })

  test('moves off with a leader line where all sides are taken', () => {
    const around = boxAround({ x: 400, y: 300 }, 30)
    const [label] = layOutLabels([request('a', 400, 300, 60)], [around], frame)
    expect(label?.leader).toBeDefined()
    expect(touches(label?.box ?? around, around)).toBe(false)
  })

  test('leaves room under a label on a leader for the name of a neighbour at the edge', () => {
    const marks = [
      { ...request('tehran', 312, 324, 102), height: 19, radius: 18.5 },
      { ...request('mashhad', 358, 320, 68), height: 19, radius: 15.5 },
    ]
    const ashraf = [boxAround({ x: 273, y: 336 }, 17), { left: 207, top: 356, right: 338, bottom: 420 }]
    const taken = [...ashraf, ...marks.map(({ anchor, radius }) => boxAround(anchor, radius))]
    const line = Array.from({ length: 8 }, (_, index) => boxAround({ x: 260 + index * 8, y: 295 }, 4))
    const labels = layOutLabels(marks, taken, { left: 4, top: 4, right: 386, bottom: 534 }, line)
    expect(labels.map(({ id }) => id)).toEqual(['tehran', 'mashhad'])
  })

  test('slides along at a corner of its mark, to stay within the edge', () => {
    const taken = [
      { left: 0, top: 0, right: 800, bottom: 326 },
      { left: 0, top: 346, right: 800, bottom: 600 },
    ]
    const [label] = layOutLabels([request('a', 780, 300)], taken, frame)
    expect(label?.box.right).toBe(800)
  })

  test('draws no leader line through another mark, to a label that would seem its own', () => {
    const wall = { left: 0, top: 0, right: 800, bottom: 286 }
    const floor = { left: 0, top: 314, right: 800, bottom: 600 }
    const other = boxAround({ x: 370, y: 300 }, 12)
    const right = { left: 410, top: 280, right: 800, bottom: 320 }
    const own = boxAround({ x: 400, y: 300 }, 12)
    expect(layOutLabels([request('a', 400, 300, 60)], [wall, floor, other, right, own], frame)).toEqual([])
    expect(layOutLabels([request('a', 400, 300, 60)], [wall, floor, right, own], frame)).toHaveLength(1)
  })

  test('ends a leader line further off rather than where the label would name another mark', () => {
    const ashraf = { ...request('ashraf', 273, 293, 108), radius: 18 }
    const tehran = { ...request('tehran', 312, 281, 100), radius: 17 }
    const taken = [
      ...[ashraf, tehran].map(({ anchor, radius }) => boxAround(anchor, radius)),
      { left: 0, top: 255, right: 250, bottom: 600 },
      { left: 250, top: 311, right: 390, bottom: 600 },
      { left: 330, top: 262, right: 390, bottom: 311 },
    ]
    const narrow = { left: 4, top: 4, right: 386, bottom: 534 }
    const [label, neighbour] = layOutLabels([ashraf, tehran], taken, narrow)
    const [rim, end] = label?.leader ?? []
    const toOther = tehran.anchor.y - tehran.radius - (label?.box.bottom ?? 0)
    expect(toOther).toBeGreaterThan(0.7 * ((rim?.y ?? 0) - (end?.y ?? 0)))
    expect(neighbour?.id).toBe('tehran')
  })

  test('prefers a free side to covering a line', () => {
    const line = Array.from({ length: 12 }, (_, index) => boxAround({ x: 115 + index * 8, y: 100 }, 4))
    const [label] = layOutLabels([request('a', 100, 100)], [], frame, line)
    expect(label?.box.right).toBe(85)
  })

  test('leaves out what finds no room', () => {
    expect(layOutLabels([request('a', 100, 100)], [frame], frame)).toEqual([])
  })

  test('keeps a label where it stood', () => {
    const previous = { x: 0, y: -30 }
    const [label] = layOutLabels([{ ...request('a', 100, 100), previous }], [], frame)
    expect(label?.offset).toEqual(previous)
  })

  test('a leg, whose label may stand by several points, has it further off than a place', () => {
    const around = boxAround({ x: 400, y: 300 }, 70)
    const place = request('a', 400, 300, 60)
    expect(layOutLabels([place], [around], frame)).toEqual([])
    expect(layOutLabels([{ ...place, otherAnchors: [{ x: 410, y: 300 }] }], [around], frame)).toHaveLength(1)
  })

  test('no label touches another, a mark, or the edge', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const marks = points.map((at) => boxAround(at, 12))
        const labels = layOutLabels(
          points.map(({ x, y }, index) => request(String(index), x, y)),
          marks,
          frame,
        )
        for (const [index, { box }] of labels.entries()) {
          expect(contains(frame, box)).toBe(true)
          expect(marks.some((mark) => touches(mark, box))).toBe(false)
          expect(labels.slice(index + 1).some((other) => touches(other.box, box))).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround, touches } from '../../../src/domain/marks/box'
import { layOutFan, leaderPath } from '../../../src/domain/marks/fan-layout'

const frame = { left: 8, top: 8, right: 1272, bottom: 792 }
const wide = { radius: 18, width: 300, height: 200, frame }

describe('layOutFan', () => {
  test('opens to the right, level with the mark', () => {
    const { side, box } = layOutFan({ ...wide, anchor: { x: 400, y: 400 } })
    expect(side).toBe('right')
    expect(box).toEqual({ left: 446, top: 300, right: 746, bottom: 500 })
  })

  test('opens to the left at the right edge, and first to the left from right to left', () => {
    expect(layOutFan({ ...wide, anchor: { x: 1200, y: 400 } }).side).toBe('left')
    expect(layOutFan({ ...wide, anchor: { x: 600, y: 400 }, rtl: true }).side).toBe('left')
  })

  test('opens below or above on a narrow map', () => {
    const narrow = { left: 8, top: 8, right: 382, bottom: 492 }
    expect(layOutFan({ ...wide, frame: narrow, anchor: { x: 200, y: 100 } }).side).toBe('below')
    expect(layOutFan({ ...wide, frame: narrow, anchor: { x: 200, y: 400 } }).side).toBe('above')
  })

  test('leaves the controls of a narrow map free where it has room below them or below its mark', () => {
    const narrow = { left: 8, top: 8, right: 382, bottom: 542 }
    const controls = { left: 12, top: 12, right: 200, bottom: 48 }
    const at = (y: number, height: number, bottom = 542) =>
      layOutFan({ ...wide, height, frame: { ...narrow, bottom }, controls, anchor: { x: 200, y } })
    expect(at(290, 380)).toMatchObject({ side: 'below', box: { top: 322, bottom: 542 } })
    expect(at(400, 380)).toMatchObject({ side: 'above', box: { top: 48, bottom: 368 } })
    expect(at(200, 380, 280)).toMatchObject({ side: 'above', box: { top: 8 } })
    expect(layOutFan({ ...wide, frame, controls, anchor: { x: 640, y: 780 } }).box.top).toBe(592)
  })

  test('never hides its mark', () => {
    const anchor = fc.record({ x: fc.integer({ min: 30, max: 360 }), y: fc.integer({ min: 30, max: 470 }) })
    fc.assert(
      fc.property(anchor, fc.integer({ min: 40, max: 900 }), fc.boolean(), (at, height, isNarrow) => {
        const room = isNarrow ? { left: 8, top: 8, right: 382, bottom: 492 } : frame
        const { box } = layOutFan({ ...wide, height, frame: room, anchor: at })
        expect(touches(box, boxAround(at, wide.radius))).toBe(false)
        expect(box.left).toBeGreaterThanOrEqual(room.left)
        expect(box.right).toBeLessThanOrEqual(room.right)
      }),
    )
  })
})

test('a leader line starts at the rim of the mark and ends level with its row', () => {
  expect(leaderPath({ x: 100, y: 100 }, 20, { x: 160, y: 100 })).toBe('M120 100C140 100 140 100 160 100')
})

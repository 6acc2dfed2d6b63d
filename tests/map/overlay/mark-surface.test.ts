// @vitest-environment happy-dom
import { Point } from 'leaflet'
import { describe, expect, test } from 'vitest'
import { MarkSurface } from '../../../src/map/overlay/mark-surface'
import type { MarkView } from '../../../src/map/overlay/mark-view'

const VIEW = { x: 1000, y: 600 }

/** A map that can be dragged, with its surface. */
function surfaceOver(marks: number) {
  let dragged = new Point(0, 0)
  const map = {
    options: {},
    getContainer: () => document.createElement('div'),
    getSize: () => new Point(VIEW.x, VIEW.y),
    containerPointToLayerPoint: (point: Point | [number, number]) =>
      (Array.isArray(point) ? new Point(...point) : point).subtract(dragged),
  }
  const pane = document.createElement('div')
  const views = Array.from({ length: marks }, () => ({}) as MarkView)
  const surface = new MarkSurface(map as never, pane)
  surface.paintAll(views)
  const element = pane.firstElementChild as HTMLCanvasElement
  return {
    dragTo(x: number, y: number) {
      dragged = new Point(x, y)
      surface.slide(views)
    },
    rest: () => surface.paintAll(views),
    /** Where the canvas is, in pixels of the map's view. */
    reach() {
      const [x = 0, y = 0] = (element.style.transform.match(/-?\d+/g) ?? []).map(Number)
      const [width, height] = [
        Number.parseFloat(element.style.width),
        Number.parseFloat(element.style.height),
      ]
      return {
        left: x + dragged.x,
        top: y + dragged.y,
        right: x + dragged.x + width,
        bottom: y + dragged.y + height,
      }
    },
  }
}

const whole = { left: 0, top: 0, right: VIEW.x, bottom: VIEW.y }

describe('the surface of the marks', () => {
  test.each([10, 500])('is no larger than the view while the map rests (%d marks)', (marks) => {
    const { reach, dragTo, rest } = surfaceOver(marks)
    expect(reach()).toEqual(whole)
    dragTo(-300, 40)
    rest()
    expect(reach()).toEqual(whole)
  })

  test('stays over the view while a map of few marks is dragged', () => {
    const { reach, dragTo } = surfaceOver(10)
    dragTo(-300, 40)
    expect(reach()).toEqual(whole)
  })

  test('covers the view however far a map of many marks is dragged, painted anew only where its margin ends', () => {
    const { reach, dragTo } = surfaceOver(500)
    const left: number[] = []
    for (let x = -1; x >= -1500; x -= 10) {
      dragTo(x, x / 4)
      const now = reach()
      left.push(now.left)
      expect(now.left).toBeLessThanOrEqual(0)
      expect(now.top).toBeLessThanOrEqual(0)
      expect(now.right).toBeGreaterThanOrEqual(VIEW.x)
      expect(now.bottom).toBeGreaterThanOrEqual(VIEW.y)
    }
    const paintings = left.filter((value, index) => index > 0 && value > (left[index - 1] ?? 0)).length
    expect(paintings).toBeGreaterThan(0)
    expect(paintings).toBeLessThan(15)
  })
})

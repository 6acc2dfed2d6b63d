// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { LabelLayer } from '../../../src/map/overlay/label-layer'

const FRAME = { left: 0, top: 0, right: 1000, bottom: 600 }

function labelHeight(type: string): number {
  document.documentElement.style.fontSize = type
  const layer = new LabelLayer(document.createElement('div'))
  layer.measureType()
  const label = {
    id: 'tehran',
    lines: [{ text: 'Tehran', style: 'place' }],
    anchor: { x: 500, y: 300 },
    radius: 10,
  } as const
  layer.draw([label], [], FRAME, [], false)
  const [box] = layer.boxes
  return box ? box.bottom - box.top : 0
}

afterEach(() => document.documentElement.removeAttribute('style'))

test('labels take the room that the size of the page’s type asks for', () => {
  const usual = labelHeight('16px')
  expect(usual).toBeGreaterThan(10)
  expect(labelHeight('32px')).toBeGreaterThan(1.8 * usual)
})

test('a label keeps its place while time moves, and at rest has the one that it would have had from the start', () => {
  const layer = new LabelLayer(document.createElement('div'))
  const label = {
    id: 'tehran',
    lines: [{ text: 'Tehran', style: 'place' }],
    anchor: { x: 500, y: 300 },
    radius: 10,
  } as const
  const left = () => layer.boxes[0]?.left
  layer.draw([label], [], FRAME, [], false)
  const usual = left()
  const inTheWay = { left: 512, right: 560, top: 280, bottom: 320 }
  layer.draw([label], [inTheWay], FRAME, [], true)
  const moved = left()
  expect(moved).not.toBe(usual)
  layer.draw([label], [], FRAME, [], true)
  expect(left()).toBe(moved)
  layer.draw([label], [], FRAME, [], false)
  expect(left()).toBe(usual)
})

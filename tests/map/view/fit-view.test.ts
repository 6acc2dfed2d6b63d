import { expect, test } from 'vitest'
import { fitView } from '../../../src/map/view/fit-view'

const frame = { left: 60, top: 60, right: 940, bottom: 540 }

test('does nothing where all points are in the frame', () => {
  expect(fitView([{ x: 60, y: 540 }], frame)).toEqual({ kind: 'none' })
  expect(fitView([], frame)).toEqual({ kind: 'none' })
  expect(fitView([{ x: 59.7, y: 540.4 }], frame)).toEqual({ kind: 'none' })
})

test('moves only as far as needed', () => {
  expect(fitView([{ x: 1000, y: 300 }], frame)).toEqual({ kind: 'pan', by: { x: 60, y: 0 } })
  expect(fitView([{ x: 0, y: 600 }], frame)).toEqual({ kind: 'pan', by: { x: -60, y: 60 } })
})

test('keeps the others in the frame while it moves', () => {
  const fit = fitView(
    [
      { x: 900, y: 100 },
      { x: 1000, y: 200 },
    ],
    frame,
  )
  expect(fit).toEqual({ kind: 'pan', by: { x: 60, y: 0 } })
})

test('zooms out only where the points are further apart than the frame', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 700 },
  ]
  expect(fitView(points, frame)).toEqual({ kind: 'zoom-out' })
})

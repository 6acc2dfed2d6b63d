import { expect, test } from 'vitest'
import { pixelRatioOf } from '../../src/map/pixel-ratio'

const mapAt = (currentCSSZoom: number | undefined, options = {}) =>
  ({ options, getContainer: () => ({ currentCSSZoom }) }) as never

test('an enlarged map draws more pixels for each of its own, up to two', () => {
  expect(pixelRatioOf(mapAt(1))).toBe(1)
  expect(pixelRatioOf(mapAt(1.5))).toBe(1.5)
  expect(pixelRatioOf(mapAt(3))).toBe(2)
  expect(pixelRatioOf(mapAt(undefined))).toBe(1)
  expect(pixelRatioOf(mapAt(2, { pixelRatio: 1 }))).toBe(1)
})

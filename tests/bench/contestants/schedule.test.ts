import { expect, test } from 'vitest'
import { EXTENT, makeEvents } from './events'
import { WINDOW_DAYS } from './protocol'
import { hitPoints, jumpSteps, slideSteps } from './schedule'

const events = makeEvents(300, 'points')

test('steps go forward over the extent, the last of them to all events', () => {
  const steps = slideSteps(events, 'cumulative')
  const ends = steps.map(({ window }) => window.to)
  expect(ends).toEqual([...ends].sort((a, b) => a - b))
  expect(new Set(ends).size).toBe(steps.length)
  expect(steps.every(({ window }) => window.from === EXTENT.from)).toBe(true)
  expect(steps.at(-1)).toEqual({ window: EXTENT, count: 300 })
})

test('windows of five years are all of one length, and within the extent', () => {
  for (const { window, count } of slideSteps(events, 'window')) {
    expect(window.to - window.from).toBe(WINDOW_DAYS)
    expect(window.from).toBeGreaterThanOrEqual(EXTENT.from)
    expect(count).toBeLessThan(300)
  }
})

test('jumps end where all events are shown', () => {
  const jumps = jumpSteps(events, 'cumulative')
  expect(jumps.at(-1)?.count).toBe(300)
  expect(new Set(jumps.map(({ window }) => window.to)).size).toBeGreaterThan(50)
})

test('points to be pointed at lie on the map', () => {
  expect(
    hitPoints()
      .flat()
      .every((share) => share > 0 && share < 1),
  ).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filmWindow, frameCount, frameName } from '../../../src/map/picture/film-plan'

const period = { from: 0, to: 1000 }

describe('filmWindow', () => {
  test('begins with the first day and ends with the whole period, both held a while', () => {
    expect(filmWindow(period, 30, 0)).toEqual({ from: 0, to: 1 })
    expect(filmWindow(period, 30, 0.01)).toEqual({ from: 0, to: 1 })
    expect(filmWindow(period, 30, 0.97)).toEqual(period)
    expect(filmWindow(period, 30, 1)).toEqual(period)
  })

  test('goes on evenly and never back, however short the film', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 600, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (seconds, shares) => {
          const ends = shares.toSorted((a, b) => a - b).map((share) => filmWindow(period, seconds, share).to)
          expect(ends).toEqual(ends.toSorted((a, b) => a - b))
          expect(ends.every((end) => end >= 1 && end <= 1000)).toBe(true)
        },
      ),
    )
    const at = (share: number) => filmWindow(period, 20, share).to
    expect(at(0.5) - at(0.4)).toBeCloseTo(at(0.8) - at(0.7), 6)
  })

  test('shows a period of a day', () => {
    expect(filmWindow({ from: 5, to: 6 }, 15, 0.5)).toEqual({ from: 5, to: 6 })
  })
})

test('the names of a film’s frames sort in its order', () => {
  const count = frameCount(60, 25)
  expect(count).toBe(1500)
  expect(frameName(0, count)).toBe('frame-0001.png')
  const names = Array.from({ length: 12_000 }, (_, index) => frameName(index, 12_000))
  expect(names.toSorted()).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
})

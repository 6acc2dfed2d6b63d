import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legProgress } from '../../../src/domain/journey/leg-progress'
import { daySpan } from '../marks/test-atlas'

test('is ahead until the window reaches past its start, under way, then finished', () => {
  const span = daySpan(100, 110)
  expect(legProgress(span, 100)).toEqual({ state: 'ahead', fraction: 0, since: 0 })
  expect(legProgress(span, 105)).toEqual({ state: 'under-way', fraction: 0.5, since: 0 })
  expect(legProgress(span, 110)).toEqual({ state: 'finished', fraction: 1, since: 0 })
  expect(legProgress(span, 475)).toEqual({ state: 'finished', fraction: 1, since: 365 })
})

test('takes the widest reading of doubtful dates', () => {
  const span = daySpan(100, 200, { latestStart: 150, earliestEnd: 160 })
  expect(legProgress(span, 101).state).toBe('under-way')
  expect(legProgress(span, 199).state).toBe('under-way')
})

test('without a known start or end it is drawn half way, never as arrived', () => {
  expect(legProgress(daySpan(Number.NEGATIVE_INFINITY, 50), 10).fraction).toBe(0.5)
  expect(legProgress(daySpan(0, Number.POSITIVE_INFINITY), 9999)).toEqual({
    state: 'under-way',
    fraction: 0.5,
    since: 0,
  })
})

test('never goes back as time goes on', () => {
  const day = fc.integer({ min: -100, max: 100 })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), day, day, (start, length, a, b) => {
      const span = daySpan(start, start + length)
      const early = legProgress(span, Math.min(a, b))
      const late = legProgress(span, Math.max(a, b))
      expect(late.fraction).toBeGreaterThanOrEqual(early.fraction)
      expect(late.fraction).toBeLessThanOrEqual(1)
    }),
  )
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPace } from '../../../src/ui/time/pace'

beforeEach(() => {
  vi.useFakeTimers()
  vi.advanceTimersByTime(1000)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a pace', () => {
  it('lets the first update through at once and never leaves out the last', () => {
    const pace = createPace(100)
    const seen: number[] = []
    for (let value = 0; value < 35; value++) {
      pace(() => seen.push(value))
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(100)
    expect(seen[0]).toBe(0)
    expect(seen.at(-1)).toBe(34)
    expect(seen.length).toBeLessThanOrEqual(5)
  })

  it('keeps the beat of others that began at another time', () => {
    const [one, other] = [createPace(100), createPace(100)]
    const times: [number[], number[]] = [[], []]
    for (let step = 0; step < 40; step++) {
      one(() => times[0].push(performance.now()))
      if (step > 3) other(() => times[1].push(performance.now()))
      vi.advanceTimersByTime(10)
    }
    expect(times[1].slice(1)).toEqual(times[0].slice(-times[1].length + 1))
  })

  it('forgets what waits when it is stopped', () => {
    const pace = createPace(100)
    const update = vi.fn()
    pace(() => {})
    pace(update)
    pace.stop()
    vi.advanceTimersByTime(500)
    expect(update).not.toHaveBeenCalled()
  })
})

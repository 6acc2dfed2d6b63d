import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { civilToDays } from '../../src/domain/time/days'
import { heldMapDay, watchMapDay } from '../../src/map/map-day'

const until = (year: number, month = 12, day = 31) => ({ from: 0, to: civilToDays(year, month, day) + 1 })

describe('heldMapDay', () => {
  it('holds a day through a year without a change', () => {
    const held = civilToDays(1982, 1, 1)
    expect(heldMapDay(held, until(1982))).toBe(held)
    expect(heldMapDay(held, until(1983, 1, 1))).toBe(civilToDays(1983, 1, 1))
  })

  it('takes the day of a border that changed', () => {
    const held = civilToDays(1990, 6, 1)
    expect(heldMapDay(held, until(1990, 10, 3))).toBe(civilToDays(1990, 10, 3))
  })

  it('holds a day through all years without known borders', () => {
    const held = civilToDays(1850, 1, 1)
    expect(heldMapDay(held, until(1962))).toBe(held)
    expect(heldMapDay(held, until(1963, 1, 1))).toBe(civilToDays(1963, 1, 1))
  })
})

describe('watchMapDay', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function watched() {
    let window = until(1970)
    let listener = () => {}
    const told: number[] = []
    const stop = watchMapDay(
      {
        get: () => window,
        subscribe(follow) {
          listener = follow
          return () => {
            listener = () => {}
          }
        },
      },
      (day) => told.push(day),
    )
    const goTo = (year: number) => {
      window = until(year)
      listener()
    }
    return { told, goTo, stop }
  }

  it('tells one change as soon as it is known to be alone, and another after a rest', () => {
    const { told, goTo } = watched()
    goTo(1971)
    vi.advanceTimersByTime(60)
    expect(told).toEqual([civilToDays(1971, 12, 31)])
    vi.advanceTimersByTime(400)
    goTo(1972)
    vi.advanceTimersByTime(60)
    expect(told).toHaveLength(2)
  })

  it('tells of those that fly by only the last, once time rests', () => {
    const { told, goTo } = watched()
    for (let year = 1971; year <= 2020; year++) {
      goTo(year)
      vi.advanceTimersByTime(50)
    }
    expect(told).toEqual([])
    vi.advanceTimersByTime(250)
    expect(told).toEqual([civilToDays(2020, 12, 31)])
    vi.advanceTimersByTime(5000)
    expect(told).toHaveLength(1)
  })

  it('draws none for one slow frame among those that fly by', () => {
    const { told, goTo } = watched()
    for (let year = 1971; year <= 2020; year++) {
      goTo(year)
      vi.advanceTimersByTime(year % 10 === 0 ? 80 : 16)
      if (year % 10 === 0) goTo(year + 1)
    }
    expect(told.length).toBeLessThan(2)
  })

  it('does not wait for ever where maps come one after the other', () => {
    const { told, goTo } = watched()
    for (let step = 0; step < 40; step++) {
      goTo(1971 + step)
      vi.advanceTimersByTime(100)
    }
    expect(told.length).toBeGreaterThan(2)
    expect(told.length).toBeLessThan(6)
  })

  it('tells nothing more once stopped', () => {
    const { told, goTo, stop } = watched()
    goTo(1971)
    vi.advanceTimersByTime(400)
    goTo(1972)
    stop()
    vi.advanceTimersByTime(1000)
    goTo(1973)
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([civilToDays(1971, 12, 31)])
  })
})

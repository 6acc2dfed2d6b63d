import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyStep, nearestThumb } from '../../../src/domain/playback/key-step'
import {
  adoptWindow,
  chooseSpeed,
  chooseWindow,
  createPlayback,
  moveBand,
  moveFrom,
  moveTo,
  type PlaybackState,
} from '../../../src/domain/playback/playback'
import { pause, play, tick } from '../../../src/domain/playback/tick'
import {
  isLength,
  movedBy,
  windowChoiceOf,
  windowChoicesOf,
} from '../../../src/domain/playback/window-choice'
import { addYears, civilToDays } from '../../../src/domain/time/days'
import { type Extent, grainOf } from '../../../src/domain/time/extent'

const day = civilToDays
const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
const all = createPlayback(extent, { from: extent.from, to: day(1981, 6, 29) })
const fiveYears = chooseWindow(all, '5')
const custom = createPlayback(extent, { from: day(1981, 1, 1), to: day(1986, 6, 8) })

const extents: readonly Extent[] = [
  extent,
  { from: day(2024, 5, 1), to: day(2024, 6, 1), grain: 'hour' },
  { from: day(2024, 5, 1) + 3 / 24, to: day(2024, 5, 2) + 7 / 24, grain: 'minute' },
  { from: day(2024, 5, 1) + 615 / 1440, to: day(2024, 5, 1) + 701 / 1440, grain: 'second' },
]

const changesOf = (within: Extent) => {
  const width = within.to - within.from
  const anyTime = fc.double({ min: within.from - width / 5, max: within.to + width / 5, noNaN: true })
  return fc.oneof(
    anyTime.map((at) => (state: PlaybackState) => moveFrom(state, at)),
    anyTime.map((at) => (state: PlaybackState) => moveTo(state, at)),
    anyTime.map((at) => (state: PlaybackState) => moveBand(state, at)),
    fc
      .constantFrom(...windowChoicesOf(within))
      .map((choice) => (state: PlaybackState) => chooseWindow(state, choice)),
    fc.constant(play),
    fc.constant(pause),
    fc.integer({ min: 0, max: 3000 }).map((ms) => (state: PlaybackState) => tick(state, ms)),
    fc
      .tuple(
        fc.constantFrom('from', 'to'),
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
        fc.boolean(),
      )
      .map(
        ([thumb, key, rtl]) =>
          (state: PlaybackState) =>
            keyStep(state, thumb as 'from' | 'to', key, rtl) ?? state,
      ),
  )
}

describe('playback', () => {
  it.each(extents)(
    'keeps every window inside the extent, ordered, and on whole grains at rest: %o',
    (within) => {
      const { length, round } = grainOf(within)
      fc.assert(
        fc.property(fc.array(changesOf(within), { maxLength: 30 }), (changes) => {
          let state = createPlayback(within, within)
          for (const apply of changes) {
            state = apply(state)
            const { from, to } = state.window
            expect(from).toBeGreaterThanOrEqual(within.from)
            expect(to).toBeLessThanOrEqual(within.to)
            expect(to - from).toBeGreaterThanOrEqual(length - 1e-6)
            if (state.choice === 'all') expect(from).toBe(within.from)
            const rest = pause(state).window
            expect(rest).toEqual({ from: round(rest.from), to: round(rest.to) })
            if (isLength(state.choice))
              expect(from).toBeCloseTo(Math.max(within.from, movedBy(to, state.choice, -1)), 6)
          }
        }),
      )
    },
  )

  it('offers lengths that suit the extent', () => {
    expect(extents.map((each) => windowChoicesOf(each).slice(1, -1).join(' '))).toEqual([
      '1 5 10',
      '6h 1d 7d',
      '10min 1h 6h',
      '1min 10min',
    ])
    expect(windowChoicesOf({ from: day(-3000, 1, 1), to: day(2000, 1, 1) })).toEqual([
      'all',
      '50',
      '100',
      '500',
      '1000',
      'custom',
    ])
    expect(windowChoicesOf({ from: 0, to: 2 })).toEqual(['all', '1d', 'custom'])
  })

  it('offers a day of what lasts, whatever its length, and knows it from the window of an address', () => {
    const states = { ...extent, isLasting: true }
    expect(windowChoicesOf(states)).toEqual(['all', '1d', '1', '5', '10', 'custom'])
    const window = { from: day(1981, 6, 28), to: day(1981, 6, 29) }
    expect(windowChoiceOf(window, states)).toBe('1d')
    expect(windowChoiceOf(window, extent)).toBe('custom')
    const moved = moveTo(chooseWindow(createPlayback(states, states), '1d'), day(1990, 1, 1))
    expect(moved.window).toEqual({ from: day(1989, 12, 31), to: day(1990, 1, 1) })
  })

  it('derives a length of times of day from the window, to the grain', () => {
    const minutes = extents[2] as Extent
    const hour = { from: minutes.from + 1, to: minutes.from + 1 + 1 / 24 }
    expect(windowChoiceOf(hour, minutes)).toBe('1h')
    expect(windowChoiceOf({ ...hour, from: hour.from - 1 / 1440 }, minutes)).toBe('custom')
  })

  it('derives the choice from the window', () => {
    expect(windowChoiceOf({ from: extent.from, to: day(1970, 1, 1) }, extent)).toBe('all')
    for (const years of [1, 5, 10]) {
      const window = { from: day(2003 - years, 3, 1), to: day(2003, 3, 1) }
      expect(windowChoiceOf(window, extent)).toBe(String(years))
    }
    expect(windowChoiceOf({ from: day(2003, 2, 28), to: day(2004, 2, 29) }, extent)).toBe('1')
    expect(windowChoiceOf({ from: day(1981, 1, 1), to: day(1988, 1, 1) }, extent)).toBe('custom')
  })

  it('fits a window from elsewhere and stops playing for it', () => {
    const state = adoptWindow(chooseSpeed(play(all), 5), { from: extent.from - 99, to: extent.to + 0.5 })
    expect(state.window).toEqual(extent)
    expect(state).toMatchObject({ choice: 'all', playing: false, speed: 5 })
    expect(adoptWindow(all, { from: 5000, to: 4000 }).window).toEqual({ from: 5000, to: 5001 })
  })

  it('moves To, and From with it as the choice says', () => {
    const at = day(1990, 5, 2)
    expect(moveTo(all, at).window).toEqual({ from: extent.from, to: at })
    expect(moveTo(fiveYears, at).window).toEqual({ from: day(1985, 5, 2), to: at })
    expect(moveTo(custom, at).window).toEqual({ from: custom.window.from, to: at })
    expect(moveTo(custom, extent.from).window.to).toBe(custom.window.from + 1)
    expect(moveTo(fiveYears, day(1964, 1, 1))).toMatchObject({
      choice: '5',
      window: { from: extent.from, to: day(1964, 1, 1) },
    })
  })

  it('frees the ends when From moves, and takes From at the start for everything so far', () => {
    expect(moveFrom(fiveYears, day(1979, 1, 1))).toMatchObject({
      choice: 'custom',
      window: { from: day(1979, 1, 1), to: fiveYears.window.to },
    })
    expect(moveFrom(custom, extent.to).window.from).toBe(custom.window.to - 1)
    expect(moveFrom(custom, extent.from).choice).toBe('all')
  })

  it('moves the band and keeps its width', () => {
    const moved = moveBand(custom, day(1990, 1, 1))
    expect(moved.window.from).toBe(day(1990, 1, 1))
    expect(moved.window.to - moved.window.from).toBe(custom.window.to - custom.window.from)
    expect(moveBand(custom, extent.to).window.to).toBe(extent.to)
    expect(moveBand(custom, extent.from - 50).window.from).toBe(extent.from)
    const five = moveBand(fiveYears, extent.from - 999)
    expect(five).toMatchObject({ choice: '5', window: { from: extent.from, to: day(1968, 1, 1) } })
    expect(moveBand(all, day(1970, 1, 1)).choice).toBe('custom')
    expect(moveBand(all, extent.from)).toMatchObject({ choice: 'all', window: all.window })
  })

  it('stops a window of a year on whole days that are a year apart', () => {
    const stopped = pause(tick(play(chooseWindow(all, '1')), 17))
    expect(stopped.window.to % 1).toBe(0)
    expect(stopped.window.from).toBe(addYears(stopped.window.to, -1))
  })

  it('keeps To when another kind of window is chosen', () => {
    expect(fiveYears.window).toEqual({ from: day(1976, 6, 29), to: day(1981, 6, 29) })
    expect(chooseWindow(fiveYears, 'custom')).toMatchObject({ choice: 'custom', window: fiveYears.window })
    expect(chooseWindow(custom, 'all').window).toEqual({ from: extent.from, to: custom.window.to })
  })

  it('stops playing when the reader takes over, not when the reader chooses', () => {
    const playing = play(all)
    expect(moveTo(playing, 5000).playing).toBe(false)
    expect(moveFrom(playing, 0).playing).toBe(false)
    expect(moveBand(playing, 0).playing).toBe(false)
    expect(chooseWindow(playing, '1').playing).toBe(true)
    expect(chooseSpeed(playing, 2).playing).toBe(true)
  })

  it('has a click move the nearer thumb, To when in doubt or when From follows', () => {
    const { from, to } = custom.window
    expect(nearestThumb(custom, from - 500)).toBe('from')
    expect(nearestThumb(custom, to + 500)).toBe('to')
    expect(nearestThumb(custom, (from + to) / 2)).toBe('to')
    expect(nearestThumb(all, extent.from + 1)).toBe('to')
    expect(nearestThumb(fiveYears, extent.from + 1)).toBe('to')
  })
})

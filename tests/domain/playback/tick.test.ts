import { describe, expect, it } from 'vitest'
import {
  chooseSpeed,
  chooseWindow,
  createPlayback,
  type PlaybackState,
} from '../../../src/domain/playback/playback'
import { pause, play, reducedMotionPause, tick, tickReducedMotion } from '../../../src/domain/playback/tick'
import { seriesOf } from '../../../src/domain/series/series-of'
import { addYears, civilToDays } from '../../../src/domain/time/days'
import { sampleEvent } from './sample-events'

const day = civilToDays
const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
const all = createPlayback(extent, { from: extent.from, to: day(1981, 6, 29) })

function run(state: PlaybackState, frames: number, ms = 1000 / 60): PlaybackState {
  let now = state
  for (let frame = 0; frame < frames; frame++) now = tick(now, ms)
  return now
}

describe('tick', () => {
  it('passes the chosen number of years in a second', () => {
    expect(run(play(all), 60).window.to - all.window.to).toBeCloseTo(365.2425, 3)
    expect(run(play(chooseSpeed(all, 5)), 60).window.to - all.window.to).toBeCloseTo(5 * 365.2425, 3)
    expect(tick(all, 1000)).toBe(all)
  })

  it('keeps From at the start for everything so far', () => {
    expect(run(play(all), 100).window.from).toBe(extent.from)
  })

  it('keeps the width of a number of years and of a custom window', () => {
    const five = run(play(chooseWindow(all, '5')), 100)
    expect(five.window.from).toBeCloseTo(addYears(five.window.to, -5), 6)
    const free = createPlayback(extent, { from: day(1970, 1, 1), to: day(1977, 1, 1) })
    const moved = run(play(free), 100)
    expect(moved.window.to - moved.window.from).toBeCloseTo(free.window.to - free.window.from, 6)
  })

  it('stops at the end of the atlas', () => {
    const end = run(play(chooseSpeed(all, 5)), 2000)
    expect(end).toMatchObject({ playing: false, window: extent })
  })

  it('starts again from the beginning when played at the end', () => {
    const ended = createPlayback(extent, extent)
    expect(play(ended).window).toEqual({ from: extent.from, to: extent.from + 1 })
    const five = chooseWindow(ended, '5')
    expect(play(five).window).toEqual({ from: extent.from, to: day(1968, 1, 1) })
    const free = createPlayback(extent, { from: day(2022, 1, 1), to: extent.to })
    expect(free.choice).toBe('custom')
    expect(play(free).window).toEqual({ from: extent.from, to: extent.from + 730 })
  })

  it('does not get stuck in a free window that fills the atlas', () => {
    const full = play(chooseWindow(createPlayback(extent, extent), 'custom'))
    expect(full.playing).toBe(true)
    expect(run(full, 60).window.to).toBeGreaterThan(full.window.to + 300)
  })

  it('does not leap after a stall', () => {
    expect(tick(play(all), 60_000).window.to - all.window.to).toBeLessThan(100)
    expect(tick(play(all), -5).window).toEqual(all.window)
  })

  it('comes to rest on whole days, with all that was in the window still in it', () => {
    const moving = run(play(chooseWindow(all, 'custom')), 7)
    const { window, playing } = pause(moving)
    expect(playing).toBe(false)
    expect(window).toEqual({ from: Math.floor(moving.window.from), to: Math.ceil(moving.window.to) })
  })

  it('steps from event to event where motion is not wanted, then to the end', () => {
    const events = ['1981-06-28', '1981-08~', '', '1981-08-30', '1986-06-07'].map((date, index) =>
      sampleEvent(String(index), date),
    )
    let state = play(all)
    const stops: number[] = []
    while (state.playing && stops.length < 20) {
      state = tickReducedMotion(state, seriesOf(events).starts)
      stops.push(state.window.to)
    }
    expect(stops).toEqual([day(1981, 8, 2), day(1981, 8, 31), day(1986, 6, 8), extent.to])
    expect(reducedMotionPause(all)).toBeGreaterThanOrEqual(1000)
  })
})

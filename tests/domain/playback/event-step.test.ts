import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventStep, nextEvent, previousEvent } from '../../../src/domain/playback/event-step'
import { chooseWindow, createPlayback, type PlaybackState } from '../../../src/domain/playback/playback'
import { windowChoicesOf } from '../../../src/domain/playback/window-choice'
import { seriesOf } from '../../../src/domain/series/series-of'
import { civilToDays } from '../../../src/domain/time/days'
import { overlaps } from '../../../src/domain/time/time-span'
import { sampleEvent } from './sample-events'

const day = civilToDays
const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
const start = createPlayback(extent, { from: extent.from, to: extent.from + 1 })
const list = [
  ['before', '1960-01-01'],
  ['a', '1965'],
  ['b', '1981-06-28'],
  ['c', '1981-06-28'],
  ['d', '1986/2003'],
  ['e', '1986-06-07'],
  ['after', '2030'],
  ['undated', ''],
].map(([id = '', date = '']) => sampleEvent(id, date))
const events = seriesOf(list)
const dated = list.filter(({ span }) => span).map(({ id }) => id)

function walk(state: PlaybackState, move: typeof nextEvent, open?: string): string[] {
  const visited: string[] = []
  let step: EventStep = { state, id: open }
  for (let count = 0; count < 50; count++) {
    step = move(step.state, events, step.id)
    if (step.id === undefined) return visited
    visited.push(step.id)
  }
  return visited
}

describe('nextEvent and previousEvent', () => {
  it.each(windowChoicesOf(extent))(
    'visit every dated event once, in order, with a window of %s',
    (choice) => {
      const first = chooseWindow(start, choice)
      expect(walk(first, nextEvent, 'before')).toEqual(dated.slice(1))
      const end = createPlayback(extent, { from: extent.to - 1, to: extent.to })
      expect(walk(chooseWindow(end, choice), previousEvent, 'after')).toEqual(dated.slice(0, -1).reverse())
    },
  )

  it('never moves time backwards by Next', () => {
    let step: EventStep = { state: start, id: undefined }
    for (let count = 0; count < 6; count++) {
      const next = nextEvent(step.state, events, step.id)
      expect(next.state.window.to).toBeGreaterThanOrEqual(step.state.window.to)
      step = next
    }
  })

  it('goes by time where no event of the window is open', () => {
    const at1984 = createPlayback(extent, { from: day(1983, 1, 1), to: day(1984, 1, 1) })
    expect(nextEvent(at1984, events, undefined).id).toBe('d')
    expect(previousEvent(at1984, events, undefined).id).toBe('c')
    expect(nextEvent(at1984, events, 'a').id).toBe('d')
    expect(nextEvent(at1984, events, 'no such event').id).toBe('d')
  })

  it('begins with the first event where all is shown and none is open', () => {
    const whole = createPlayback(extent, extent)
    expect(walk(whole, nextEvent)).toEqual(dated)
    expect(nextEvent(whole, events, 'after').id).toBeUndefined()
  })

  it('goes by the open event where it is in the window', () => {
    const late = createPlayback(extent, { from: extent.from, to: day(2020, 1, 1) })
    expect(nextEvent(late, events, 'b')).toMatchObject({
      id: 'c',
      state: { window: { to: day(1981, 6, 29) } },
    })
    expect(previousEvent(late, events, 'b').id).toBe('a')
  })

  it('stands still and stops playing where there is no event', () => {
    const step = nextEvent({ ...start, playing: true }, seriesOf([]), undefined)
    expect(step.id).toBeUndefined()
    expect(step.state).toEqual(start)
    expect(previousEvent(start, seriesOf(list.slice(1)), undefined).id).toBeUndefined()
  })

  it('always shows the event that it moves to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...windowChoicesOf(extent)),
        fc.integer({ min: extent.from, max: extent.to - 800 }),
        fc.integer({ min: 1, max: 800 }),
        fc.constantFrom(nextEvent, previousEvent),
        (choice, from, width, move) => {
          const state = { ...createPlayback(extent, { from, to: from + width }), choice }
          const inside = list.filter(({ id }) => id !== 'before' && id !== 'after')
          const { state: moved, id } = move(chooseWindow(state, choice), seriesOf(inside), undefined)
          const span = inside.find((event) => event.id === id)?.span
          if (span) expect(overlaps(span, moved.window)).toBe(true)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { timeScale } from '../../../src/domain/time/time-scale'
import { countBefore, eventStarts, eventsIn, onePerPixel } from '../../../src/ui/time/events-near'
import { sampleEvent } from '../../domain/playback/sample-events'

const list = eventStarts(
  ['1986-06-07', '', '1981-06-28', '1981-08-30', '1981-06-28'].map((date, index) =>
    sampleEvent(String(index), date),
  ),
)

describe('eventsIn', () => {
  it('finds the events that start in a window, in time order, and the nearest', () => {
    const window = { from: civilToDays(1981, 1, 1), to: civilToDays(1982, 1, 1) }
    const found = eventsIn(list, window, civilToDays(1981, 12, 1))
    expect(found.events.map(({ id }) => id)).toEqual(['2', '4', '3'])
    expect(found.nearest?.id).toBe('3')
    expect(eventsIn(list, { from: 0, to: 1 }, 0)).toEqual({ events: [], nearest: undefined })
  })

  it('counts the events before a day', () => {
    expect(countBefore(list, civilToDays(1981, 6, 28))).toBe(0)
    expect(countBefore(list, civilToDays(1981, 6, 28) + 0.1)).toBe(2)
    expect(countBefore(list, Infinity)).toBe(4)
  })
})

describe('onePerPixel', () => {
  const events = ['', '1981-06-28', '1981-08-30', '1986-06-07'].map((date, index) =>
    sampleEvent(String(index), date),
  )
  const extent = { from: civilToDays(1980, 1, 1), to: civilToDays(1990, 1, 1) }
  const found = (width: number, ids: string[]) =>
    onePerPixel(events, new Set(ids), timeScale(extent, width, false)).map(({ id }) => id)

  it('finds the dated events among the ids', () => {
    expect(found(1000, ['0', '2', '3'])).toEqual(['2', '3'])
    expect(found(1000, [])).toEqual([])
  })

  it('leaves out those that would lie on another', () => {
    expect(found(20, ['1', '2', '3'])).toHaveLength(2)
  })
})

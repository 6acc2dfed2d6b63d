// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seriesOf } from '../../../src/domain/series/series-of'
import { sampleEvent } from '../../domain/playback/sample-events'
import { button, day, events, extent, FAKED, live, show, slider, wait } from './show-time-control'

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...FAKED] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const until = (...date: readonly [number, number, number]) => ({ from: extent.from, to: day(...date) })

/** Lets time pass, frame by frame, and tells what was said meanwhile: each saying is an element of its own. */
function heard(ms: number): string[] {
  const status = screen.getByRole('status')
  const texts: string[] = []
  let last = status.firstElementChild
  for (let passed = 0; passed < ms; passed += 16) {
    wait(16)
    const now = status.firstElementChild
    if (now !== last) texts.push(now?.textContent ?? '')
    last = now
  }
  return texts
}

describe('TimeAnnouncer', () => {
  it('says nothing at first', () => {
    show()
    expect(heard(3000)).toEqual([])
    expect(live()).toBe('')
  })

  it('speaks once, a second after the last of many changes', () => {
    const { window } = show()
    for (let step = 1; step <= 30; step++) {
      act(() => window.set({ from: extent.from, to: day(1981, 1, 1) + step * 10 }))
      expect(heard(30)).toEqual([])
    }
    expect(heard(5000)).toEqual(['1 January 1963 to 27 October 1981: 2 events'])
  })

  it('speaks of each change that comes to rest', () => {
    const { window } = show()
    act(() => window.set(until(1982, 1, 1)))
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1981: 2 events'])
    act(() => window.set(until(1987, 1, 1)))
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1986: 3 events'])
  })

  it('does not count an event without a date, which is on none', () => {
    const { window } = show({ events: seriesOf([...events, sampleEvent('undated', '')]) })
    act(() => window.set(until(1982, 1, 1)))
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1981: 2 events'])
  })

  it('does not repeat what a slider has said, but the count as often as it moves', () => {
    show()
    for (let press = 0; press < 2; press++) {
      fireEvent.keyDown(slider('To'), { key: 'PageUp' })
      expect(heard(2000)).toEqual(['2 events'])
    }
  })

  it('says again that there is no later event when asked again', () => {
    show({ events: seriesOf([]) })
    const next = button('Next event')
    fireEvent.click(next)
    expect(live()).toBe('No later event')
    const first = screen.getByRole('status').firstElementChild
    fireEvent.click(next)
    expect(live()).toBe('No later event')
    expect(screen.getByRole('status').firstElementChild).not.toBe(first)
  })

  it('speaks while playing only of events that are passed', () => {
    show()
    fireEvent.click(button('Play'))
    expect(heard(300)).toEqual([])
    expect(heard(1500)).toEqual(['28 June 1981: Event bombing'])
  })
})

describe('after Back', () => {
  it('speaks of the window that came back', () => {
    const { window } = show()
    act(() => window.set(until(1990, 1, 1)))
    heard(2000)
    expect(live()).toBe('1 January 1963 to 31 December 1989: 3 events')
    act(() => window.set(until(1981, 1, 1)))
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1980: 1 event'])
  })

  it('does so too where play has spoken of an event that is later', () => {
    const { window } = show()
    fireEvent.click(button('Play'))
    heard(900)
    expect(live()).toBe('28 June 1981: Event bombing')
    act(() => window.set(until(1981, 1, 1)))
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1980: 1 event'])
  })

  it('does so too where the filters change with the window', () => {
    const { window, update } = show()
    act(() => window.set(until(1990, 1, 1)))
    heard(2000)
    act(() => window.set(until(1982, 1, 1)))
    update({ events: seriesOf(events.slice(1)) })
    expect(heard(2000)).toEqual(['1 January 1963 to 31 December 1981: 1 event'])
  })

  it('says nothing where only the filters change', () => {
    const { update } = show()
    update({ events: seriesOf(events.slice(1)) })
    expect(heard(2000)).toEqual([])
  })
})

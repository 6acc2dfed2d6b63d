// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import type { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seriesOf } from '../../../src/domain/series/series-of'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { createTimePlayer } from '../../../src/ui/time/time-player'
import { sampleEvent } from '../../domain/playback/sample-events'
import {
  button,
  chosen,
  day,
  extent,
  FAKED,
  field,
  live,
  show,
  slider,
  spoken,
  stays,
  wait,
} from './show-time-control'
import { windowHolder } from './window-holder'

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...FAKED] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('TimeControl', () => {
  it('has the names that others rely on', () => {
    show()
    const region = within(screen.getByRole('region', { name: 'Time' }))
    for (const name of ['From', 'To']) expect(region.getByRole('slider', { name })).toBeTruthy()
    for (const name of ['From date', 'To date']) expect(region.getByRole('textbox', { name })).toBeTruthy()
    for (const name of ['Play', 'Previous event', 'Next event']) {
      expect(region.getByRole('button', { name })).toBeTruthy()
    }
    const choices = within(region.getByRole('combobox', { name: 'Window' })).getAllByRole('option')
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Everything so far',
      '1 year',
      '5 years',
      '10 years',
      'Custom',
    ])
    expect(region.getByRole('combobox', { name: 'Speed' })).toBeTruthy()
  })

  it('offers what is there on a date where most of it lasts', () => {
    const lasting = { ...extent, isLasting: true }
    const window = windowHolder<TimeWindow>(lasting)
    show({ extent: lasting, player: createTimePlayer(lasting, window), onWindowChange: window.set })
    const choice = screen.getByRole('combobox', { name: 'Window' })
    expect(within(choice).getAllByRole('option')[1]?.textContent).toBe('On this date')
    fireEvent.change(choice, { target: { value: '1d' } })
    expect(window.get()).toEqual({ from: extent.to - 1, to: extent.to })
  })

  it('shows To as the last day of the window, in words, in the field and to screen readers', () => {
    show()
    expect(screen.getByText('31 December 1980')).toBeTruthy()
    expect(field('To date').value).toBe('1980-12-31')
    expect(field('From date').value).toBe('1963-01-01')
    expect(spoken('To')).toBe('31 December 1980')
    expect(spoken('From')).toBe('1 January 1963')
  })

  it('says no more of the date than is known of the event that time has come to', () => {
    const known = seriesOf([sampleEvent('founding', '1965-09-06'), sampleEvent('book', '1975~/1977')])
    const { update, window } = show(
      { events: known, allEvents: known },
      { from: extent.from, to: day(1970, 1, 1) },
    )
    fireEvent.click(button('Next event'))
    update({ events: known, allEvents: known, openEvent: 'book' })
    expect(window.get().to).toBe(day(1975, 1, 2))
    expect(screen.getByText('about 1975')).toBeTruthy()
    expect(field('To date').value).toBe('1975-01-01')
    fireEvent.keyDown(slider('To'), { key: 'ArrowRight' })
    expect(screen.getByText('1 February 1975')).toBeTruthy()
    fireEvent.keyDown(slider('To'), { key: 'ArrowLeft' })
    wait(500)
    expect(screen.getByText('about 1975')).toBeTruthy()
    update({ events: known, allEvents: known, openEvent: undefined })
    expect(screen.getByText('1 January 1975')).toBeTruthy()
  })

  it('says dates at a pace while a key of the slider is held down, and the last one at the end', () => {
    show({}, { from: extent.from, to: day(1970, 1, 1) })
    const words = new Set<string | null>()
    for (let press = 0; press < 40; press++) {
      fireEvent.keyDown(slider('To'), { key: 'ArrowRight' })
      words.add(document.querySelector('.time-now')?.textContent ?? null)
    }
    expect(words.size).toBeLessThan(6)
    wait(500)
    expect(screen.getByText('30 April 1973')).toBeTruthy()
    expect(field('To date').value).toBe('1973-04-30')
    expect(spoken('To')).toBe('30 April 1973')
  })

  it('bounds each thumb by the other at once, however fast both are moved', () => {
    const { window } = show({}, { from: extent.from, to: day(1970, 1, 1) })
    for (let press = 0; press < 3; press++) fireEvent.keyDown(slider('To'), { key: 'End' })
    fireEvent.change(slider('To'), { target: { value: String(day(2000, 1, 1)) } })
    fireEvent.change(slider('From'), { target: { value: String(day(1999, 1, 1)) } })
    expect(window.get()).toEqual({ from: day(1999, 1, 1), to: day(2000, 1, 2) })
    expect(slider('To').min).toBe(String(day(1999, 1, 1)))
  })

  it('follows a window that changes elsewhere without telling it back', () => {
    const { window, onWindowChange } = show()
    act(() => window.set({ from: day(1981, 6, 29), to: day(1986, 6, 29) }))
    expect(spoken('From')).toBe('29 June 1981')
    expect(chosen()).toBe('5')
    expect(onWindowChange).not.toHaveBeenCalled()
  })

  it.each([
    ['ArrowRight', '31 January 1981'],
    ['ArrowDown', '30 November 1980'],
    ['PageUp', '31 December 1981'],
    ['PageDown', '31 December 1979'],
    ['End', '31 December 2023'],
    ['Home', '1 January 1963'],
  ])('moves To by %s', (key, text) => {
    const { window } = show()
    fireEvent.keyDown(slider('To'), { key })
    expect(spoken('To')).toBe(text)
    expect(window.get().from).toBe(extent.from)
  })

  it('keeps each thumb within the bounds that the other sets', () => {
    show()
    fireEvent.keyDown(slider('From'), { key: 'PageUp' })
    expect(chosen()).toBe('custom')
    expect(Number(slider('To').min)).toBe(day(1964, 1, 1))
    expect(Number(slider('From').max)).toBe(day(1980, 12, 31))
    fireEvent.keyDown(slider('From'), { key: 'End' })
    expect(spoken('From')).toBe('31 December 1980')
    fireEvent.keyDown(slider('To'), { key: 'Home' })
    expect(spoken('To')).toBe('31 December 1980')
  })

  it('takes the value of the native slider, as touch screen readers set it', () => {
    const { window } = show()
    fireEvent.change(slider('To'), { target: { value: String(day(1972, 5, 30)) } })
    expect(window.get()).toEqual({ from: extent.from, to: day(1972, 5, 31) })
  })

  it('changes the kind of window and keeps To', () => {
    const { window } = show()
    fireEvent.change(screen.getByRole('combobox', { name: 'Window' }), { target: { value: '10' } })
    expect(window.get()).toEqual({ from: day(1971, 1, 1), to: day(1981, 1, 1) })
    fireEvent.keyDown(slider('To'), { key: 'PageUp' })
    expect(window.get()).toEqual({ from: day(1972, 1, 1), to: day(1982, 1, 1) })
    expect(chosen()).toBe('10')
  })
})

describe('playing', () => {
  it('runs, and stops by the same button on a whole day', () => {
    const { window } = show()
    fireEvent.click(button('Play'))
    wait(1000)
    const { to } = window.get()
    expect(to).toBeGreaterThan(day(1981, 1, 1) + 300)
    expect(to).toBeLessThan(day(1981, 1, 1) + 400)
    fireEvent.click(button('Pause'))
    expect(window.get().to % 1).toBe(0)
    wait(1000)
    expect(window.get().to - to).toBeLessThan(1)
  })

  it('stops when the reader takes over', () => {
    show()
    fireEvent.click(button('Play'))
    wait(200)
    fireEvent.keyDown(slider('To'), { key: 'ArrowRight' })
    expect(button('Play')).toBeTruthy()
  })

  it('stops when the window is changed elsewhere', () => {
    const { window } = show()
    fireEvent.click(button('Play'))
    wait(200)
    act(() => window.set({ from: extent.from, to: day(1990, 1, 1) }))
    expect(button('Play')).toBeTruthy()
    expect(window.get().to).toBe(day(1990, 1, 1))
  })

  it('stops at the end', () => {
    const { window } = show({}, { from: extent.from, to: extent.to - 60 })
    fireEvent.click(button('Play'))
    wait(1000)
    expect(window.get()).toEqual(extent)
    expect(button('Play')).toBeTruthy()
  })

  it('is started and stopped by Space when focus is on no control', () => {
    show()
    fireEvent.keyDown(document.body, { key: ' ' })
    expect(button('Pause')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: ' ' })
    expect(button('Play')).toBeTruthy()
    for (const control of [field('To date'), slider('To'), button('Next event')]) {
      fireEvent.keyDown(control, { key: ' ' })
      expect(button('Play')).toBeTruthy()
    }
  })

  it('leaves a focused slider silent', () => {
    show()
    slider('To').focus()
    fireEvent.click(button('Play'))
    wait(1000)
    expect(spoken('To')).toBe('31 December 1980')
    fireEvent.click(button('Pause'))
    expect(spoken('To')).not.toBe('31 December 1980')
  })

  it('steps from event to event where motion is not wanted', () => {
    const { window } = show({ reducedMotion: true })
    fireEvent.click(button('Play'))
    wait(10)
    expect(window.get().to).toBe(day(1981, 6, 29))
    wait(900)
    expect(window.get().to).toBe(day(1981, 6, 29))
    wait(5000)
    expect(window.get().to).toBeGreaterThanOrEqual(day(1986, 6, 8))
  })
})

describe('Previous and Next event', () => {
  const note = () => document.querySelector('.time-note')

  it('move time to the event and open it', () => {
    const { window, onOpenEvent, update } = show()
    fireEvent.click(button('Next event'))
    expect(onOpenEvent).toHaveBeenLastCalledWith('bombing')
    expect(window.get().to).toBe(day(1981, 6, 29))
    update({ openEvent: 'bombing' })
    fireEvent.click(button('Next event'))
    expect(onOpenEvent).toHaveBeenLastCalledWith('departure')
    update({ openEvent: 'departure' })
    fireEvent.click(button('Previous event'))
    expect(onOpenEvent).toHaveBeenLastCalledWith('bombing')
  })

  it('say so where there is none', () => {
    const { onOpenEvent } = show({ events: seriesOf([]) })
    fireEvent.click(button('Next event'))
    expect(live()).toBe('No later event')
    expect(onOpenEvent).not.toHaveBeenCalled()
  })

  it('show that for a while', () => {
    show({ events: seriesOf([]) })
    fireEvent.click(button('Next event'))
    wait(2000)
    expect(note()?.textContent).toBe('No later event')
    wait(2000)
    expect(note()).toBeNull()
  })

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ])('fade that out only where motion is wanted: %s', (motion, fades) => {
    const { happyDOM } = globalThis as unknown as Window
    happyDOM.settings.device.prefersReducedMotion = motion
    const styles = document.createElement('style')
    styles.textContent = readFileSync('src/ui/time/TimeControl.css', 'utf8')
    document.head.append(styles)
    show({ events: seriesOf([]) })
    fireEvent.click(button('Next event'))
    expect(getComputedStyle(note() as Element).animation !== '').toBe(fades)
    styles.remove()
  })
})

describe('the residency band', () => {
  it('names each bar with who, where and when, and opens its stay', () => {
    const { onOpenStay } = show()
    fireEvent.click(button('Leadership in France, Auvers-sur-Oise: about August 1981 to 7 June 1986'))
    expect(onOpenStay).toHaveBeenCalledWith(stays[1])
  })

  it('gives a bar that is clicked the focus, as not every browser does, and marks the open one', () => {
    show({ openStay: 'auvers' })
    const [tehran, auvers] = within(screen.getByRole('toolbar')).getAllByRole('button')
    if (tehran) fireEvent.click(tehran)
    expect(document.activeElement).toBe(tehran)
    expect(auvers?.getAttribute('aria-current')).toBe('true')
    expect(tehran?.hasAttribute('aria-current')).toBe(false)
  })

  it('has no bars where the atlas has no stays', () => {
    show({ stays: [] })
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('is one tab stop with arrow keys inside', () => {
    show()
    const bars = within(screen.getByRole('toolbar')).getAllByRole('button')
    expect(bars.map(({ tabIndex }) => tabIndex)).toEqual([0, -1])
    bars[0]?.focus()
    fireEvent.keyDown(bars[0] ?? document.body, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(bars[1])
    expect(bars.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0])
  })

  it('says in words where both were', () => {
    const { window } = show()
    const where = () => document.querySelector('.time-where')?.textContent
    expect(where()).toBe('Leadership: not recordedMembers: Tehran')
    act(() => window.set({ from: extent.from, to: day(1981, 8, 16) }))
    expect(where()).toBe('Leadership: Auvers-sur-Oise (dates approximate)Members: not recorded')
  })
})

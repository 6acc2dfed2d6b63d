// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fetchCalendarWords } from '../../../src/i18n/calendar-words'
import { button, day, extent, field, show, slider, spoken } from './show-time-control'

beforeAll(fetchCalendarWords)
afterEach(cleanup)

const year1981 = { from: day(1981, 1, 1), to: day(1982, 1, 1) }
const knob = (thumb: 'from' | 'to') =>
  document.querySelector<HTMLElement>(`.time-knob[data-thumb="${thumb}"]`)?.dataset.beyond

describe('the axis', () => {
  it('is zoomed by buttons and keys around the end of the window, and out again', () => {
    const { axis } = show()
    fireEvent.click(button('Zoom in on time'))
    const { from, to } = axis.get() ?? extent
    expect(to - from).toBeCloseTo((extent.to - extent.from) / 2)
    slider('To').focus()
    fireEvent.keyDown(slider('To'), { key: '+' })
    const near = axis.get() ?? extent
    expect(near.to - near.from).toBeCloseTo((extent.to - extent.from) / 4)
    expect(near.from < day(1981, 1, 1) && near.to > day(1981, 1, 1)).toBe(true)
    fireEvent.keyDown(slider('To'), { key: '-' })
    fireEvent.click(button('Zoom out on time'))
    expect(axis.get()).toBeUndefined()
  })

  it('leaves + and - to a field of text', () => {
    const { axis } = show()
    fireEvent.keyDown(field('To date'), { key: '-' })
    fireEvent.keyDown(field('To date'), { key: '+' })
    expect(axis.get()).toBeUndefined()
  })

  it('leaves the wheel to the page without Ctrl or Cmd', () => {
    const { axis } = show()
    const plot = document.querySelector('.time-plot') as HTMLElement
    expect(fireEvent.wheel(plot, { deltaY: -200 })).toBe(true)
    expect(fireEvent.wheel(plot, { deltaX: 200 })).toBe(true)
    expect(axis.get()).toBeUndefined()
  })

  it('goes to the window and back to all years', () => {
    const { axis } = show({}, year1981)
    fireEvent.click(button('Axis and calendar'))
    expect(button('Show all time').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button('Zoom to window'))
    expect(axis.get()).toEqual(year1981)
    fireEvent.click(button('Show all time'))
    expect(axis.get()).toBeUndefined()
  })

  it('keeps thumbs that lie beyond it at its edges, with the bounds of the atlas', () => {
    const { axis } = show({}, { from: extent.from, to: day(1990, 1, 1) })
    expect([knob('from'), knob('to')]).toEqual(['none', 'none'])
    act(() => axis.set(year1981))
    expect([knob('from'), knob('to')]).toEqual(['left', 'right'])
    expect(slider('From').min).toBe(String(extent.from))
    expect(slider('To').max).toBe(String(extent.to - 1))
    expect(spoken('To')).toBe('31 December 1989')
  })

  it('turns to where the keys move a thumb, but not for a window from elsewhere', () => {
    const { axis, window } = show({}, { from: extent.from, to: day(1982, 1, 1) })
    act(() => axis.set(year1981))
    fireEvent.keyDown(slider('To'), { key: 'PageUp' })
    const { from, to } = axis.get() ?? extent
    expect(to - from).toBeCloseTo(365)
    expect(from < day(1983, 1, 1) && day(1983, 1, 1) < to).toBe(true)
    act(() => window.set({ from: extent.from, to: day(2001, 1, 1) }))
    expect(axis.get()?.from).toBe(from)
  })
})

describe('how time is shown', () => {
  it('is disclosed by a button and closed by Escape, which gives it the focus back', () => {
    show()
    const toggle = button('Axis and calendar')
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(toggle)
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    fireEvent.keyDown(screen.getByRole('switch', { name: 'Even spacing' }), { key: 'Escape' })
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(toggle)
  })

  it('is chosen: the spacing and the calendar', () => {
    const onSpacingChange = vi.fn()
    const onCalendarChange = vi.fn()
    show({ onSpacingChange, onCalendarChange })
    fireEvent.click(button('Axis and calendar'))
    fireEvent.click(screen.getByRole('switch', { name: 'Even spacing' }))
    expect(onSpacingChange).toHaveBeenCalledWith('even')
    fireEvent.change(screen.getByRole('combobox', { name: 'Calendar' }), { target: { value: 'persian' } })
    expect(onCalendarChange).toHaveBeenCalledWith('persian')
  })

  it('shows the chosen calendar, and keeps the room of its ticks, before its words have come', () => {
    show({ calendar: 'persian', locale: 'en-GB' })
    fireEvent.click(button('Axis and calendar'))
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Calendar' }).value).toBe('persian')
    expect(document.querySelector('.time-calendar-ticks')).toBeNull()
    expect(document.querySelector<HTMLElement>('.time-plot')?.dataset.calendar).toBe('persian')
  })

  it('says that an uneven axis is not to scale', () => {
    const { update } = show()
    expect(screen.queryByText('not to scale')).toBeNull()
    update({ spacing: 'even' })
    expect(screen.getByText('not to scale')).toBeTruthy()
  })

  it('speaks and writes dates in the chosen calendar', () => {
    const { update } = show({}, { from: extent.from, to: day(1981, 6, 29) })
    update({ locale: 'en-GB-u-ca-persian' })
    expect(spoken('To')).toBe('7 Tir 1360 (28 June 1981)')
    expect(field('To date').value).toBe('1360-04-07')
    expect(document.querySelector('.time-now')?.textContent).toBe('7 Tir 1360 (28 June 1981)')
    update({ locale: 'en-GB' })
    expect(field('To date').value).toBe('1981-06-28')
  })
})

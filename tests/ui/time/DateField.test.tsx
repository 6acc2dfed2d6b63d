// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCalendarWords } from '../../../src/i18n/calendar-words'
import { fetchDateReader } from '../../../src/ui/time/date-reader'
import { createTimePlayer } from '../../../src/ui/time/time-player'
import { button, day, extent, FAKED, field, show, slider, wait } from './show-time-control'
import { windowHolder } from './window-holder'

beforeAll(async () => {
  await Promise.all([fetchDateReader(), fetchCalendarWords()])
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: [...FAKED] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the date fields', () => {
  function type(name: string, text: string, key = 'Enter') {
    field(name).focus()
    fireEvent.change(field(name), { target: { value: text } })
    fireEvent.keyDown(field(name), { key })
  }

  it.each([
    ['1986-06-07', '1986-06-07'],
    ['1986', '1986-12-31'],
    ['28 June 1981', '1981-06-28'],
  ])('take %s', (text, shown) => {
    show()
    type('To date', text)
    expect(field('To date').value).toBe(shown)
    expect(field('To date').getAttribute('aria-invalid')).toBe('false')
  })

  it.each([
    ['9:30', '09:30', undefined],
    ['2024-05-01 11:05', '11:05', undefined],
    ['1 May 2024, 11:05 UTC', '11:05', undefined],
    ['2024-05-02 11:05', undefined, 'The axis goes from 1 May 2024, 09:00 UTC to 1 May 2024, 13:59 UTC.'],
    ['2024-05 11:05', undefined, /^Not a date/],
  ])('take the time of day where all is of one: %s', (text, shown, problem) => {
    const within = { from: day(2024, 5, 1) + 9 / 24, to: day(2024, 5, 1) + 14 / 24, grain: 'minute' } as const
    const window = windowHolder({ from: within.from, to: within.to })
    const options = { extent: within, player: createTimePlayer(within, window), locale: 'en-GB-x-minute' }
    show({ ...options, onWindowChange: window.set }, within)
    expect(field('To date').value).toBe('13:59')
    type('To date', text)
    if (problem === undefined) expect(field('To date').value).toBe(shown)
    else expect(screen.getByText(problem)).toBeTruthy()
  })

  describe('where there are years BCE', () => {
    const old = { from: day(-1273, 1, 1), to: day(1981, 1, 1) }
    function showOld() {
      const window = windowHolder(old)
      show({ extent: old, player: createTimePlayer(old, window), onWindowChange: window.set }, old)
      return window
    }

    it.each([
      ['490 BCE', '0490-01-01 BCE', -489],
      ['0490-01-01 BCE', '0490-01-01 BCE', -489],
      ['-0490', '0491-01-01 BCE', -490],
      ['AD 79', '0079-01-01', 79],
      ['800', '0800-01-01', 800],
      ['100', '0100-01-01', 100],
      ['79', '0079-01-01', 79],
      ['٨٠٠', '0800-01-01', 800],
      ['800-01-01', '0800-01-01', 800],
      ['25/12/800', '0800-12-25', 800, 12, 25],
    ])('take %s', (text, shown, year, month = 1, dayOfMonth = 1) => {
      const window = showOld()
      expect(field('From date').value).toBe('1274-01-01 BCE')
      type('From date', text)
      expect(field('From date').value).toBe(shown)
      expect(window.get().from).toBe(day(year, month, dayOfMonth))
    })

    it.each([
      ['long ago', 'Not a date. Write 490 BCE, 28 June 490 BCE, AD 79, 1981 or 1981-06-28.'],
      ['-490', 'It may be 490 BCE or, as EDTF counts, 491 BCE. Write 490 BCE or -0490.'],
      ['−1', 'It may be 1 BCE or, as EDTF counts, 2 BCE. Write 1 BCE or -0001.'],
      ['2000', 'The axis goes from 1 January 1274 BCE to 31 December 1980.'],
    ])('say of %s what can be written', (text, problem) => {
      showOld()
      type('From date', text)
      expect(screen.getByText(problem)).toBeTruthy()
    })
  })

  it.each([
    ['7 Tir 1360', '1981-06-28'],
    ['Tir 1360', '1981-07-22'],
    ['۷ تیر ۱۳۶۰', '1981-06-28'],
    ["25 Sha'ban 1401", '1981-06-28'],
  ])('take %s of another calendar', (text, shown) => {
    show()
    type('To date', text)
    expect(field('To date').value).toBe(shown)
  })

  it.each([
    ['1360-04-07', '1360-04-07'],
    ['1360/4/7', '1360-04-07'],
    ['1360', '1360-12-29'],
    ['28 June 1981', '1360-04-07'],
    ['1981', '1360-10-10'],
  ])('take %s where the Persian calendar is chosen, and show it in that', (text, shown) => {
    show({ locale: 'en-GB-u-ca-persian' })
    type('To date', text)
    expect(field('To date').value).toBe(shown)
  })

  it.each([
    ['no date', 'Not a date. Write 1981-06-28, '],
    ['-490', 'Not a date. Write 1981-06-28, '],
    ['800', 'Not a date. Write 1981-06-28, '],
    ['81', 'Not a date. Write 1981-06-28, '],
    ['31 Mehr 1360', 'Mehr 1360 has only 30 days.'],
    ['0 Mehr 1360', 'The calendar has no such day.'],
    ['03/04/1994', 'It may be 3 April 1994 or 4 March 1994.'],
    ['1981-02-30', 'The calendar has no such day.'],
    ['1360-03-30', 'Did you mean 1981-06-20?'],
    ['1950', 'The axis goes from 1 January 1963 to 31 December 2023.'],
  ])('say what is wrong with %s and keep it', (text, problem) => {
    const { onWindowChange } = show()
    type('To date', text)
    expect(field('To date').value).toBe(text)
    expect(field('To date').getAttribute('aria-invalid')).toBe('true')
    const id = field('To date').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(id)?.textContent).toContain(problem)
    expect(onWindowChange).not.toHaveBeenCalled()
  })

  it('restores the date by Escape', () => {
    show()
    type('From date', 'nonsense')
    fireEvent.keyDown(field('From date'), { key: 'Escape' })
    expect(field('From date').value).toBe('1963-01-01')
    expect(screen.queryByText(/Not a date/)).toBeNull()
  })

  it('are left alone while somebody types and nothing else moves', () => {
    const { update } = show()
    field('To date').focus()
    fireEvent.change(field('To date'), { target: { value: '19' } })
    update({ hovered: new Set(['bombing']) })
    expect(field('To date').value).toBe('19')
    expect(field('From date').value).toBe('1963-01-01')
  })

  const elsewhere: [string, (window: ReturnType<typeof show>['window']) => void][] = [
    ['an address', (window) => act(() => window.set({ from: extent.from, to: day(1990, 1, 1) }))],
    ['a slider', () => fireEvent.keyDown(slider('To'), { key: 'PageUp' })],
    [
      'the kind of window',
      () => fireEvent.change(screen.getByRole('combobox', { name: 'Window' }), { target: { value: '5' } }),
    ],
    ['an event', () => fireEvent.click(button('Next event'))],
    [
      'playing',
      () => {
        fireEvent.click(button('Play'))
        wait(600)
        fireEvent.click(button('Pause'))
      },
    ],
  ]
  it.each(elsewhere)('give up what was typed when %s moves the window', (_, move) => {
    for (const [text, key] of [
      ['19', 'a'],
      ['nonsense', 'Enter'],
    ] as const) {
      const { window } = show()
      type('To date', text, key)
      move(window)
      expect(field('To date').value).toBe(
        new Date((window.get().to - 1) * 86_400_000).toISOString().slice(0, 10),
      )
      expect(field('To date').getAttribute('aria-invalid')).toBe('false')
      cleanup()
    }
  })

  it('stop playing when somebody types, and keep what is typed', () => {
    show()
    fireEvent.click(button('Play'))
    wait(300)
    field('To date').focus()
    fireEvent.change(field('To date'), { target: { value: '1985' } })
    expect(button('Play')).toBeTruthy()
    wait(500)
    expect(field('To date').value).toBe('1985')
  })

  it('show the day of the headline whenever time stands still', () => {
    const { window } = show()
    for (let step = 0; step < 6; step++) {
      fireEvent.click(button('Play'))
      wait(90 + step * 70)
      fireEvent.click(button('Pause'))
      const shown = new Date(`${field('To date').value}T00:00Z`)
      const words = shown.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
      expect(document.querySelector('.time-now')?.textContent).toBe(words)
      expect(shown.getTime() / 86_400_000).toBe(window.get().to - 1)
    }
  })
})

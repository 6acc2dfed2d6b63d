// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { yearDay } from '../../../src/domain/select/on-this-day'
import { civilToDays } from '../../../src/domain/time/days'
import { OnThisDayPanel, type OnThisDayPanelProps } from '../../../src/ui/on-this-day/OnThisDayPanel'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()

type Told = Pick<OnThisDayPanelProps, 'onDayChange' | 'onOpenEvent' | 'onClose'>

/** Holds the day as the store does. */
function Host({ told, ...given }: Partial<OnThisDayPanelProps> & { today: number; told: Told }) {
  const [day, setDay] = useState(given.day)
  const change = (next: string) => {
    told.onDayChange(next)
    setDay(next)
  }
  return (
    <OnThisDayPanel
      {...told}
      atlas={atlas}
      events={atlas.events}
      scheme={categoryScheme(atlas.categories)}
      locale="en-GB"
      theme="light"
      {...given}
      day={day}
      onDayChange={change}
    />
  )
}

function show(today: number, more: Partial<OnThisDayPanelProps> = {}) {
  const told = { onDayChange: vi.fn(), onOpenEvent: vi.fn(), onClose: vi.fn() }
  render(<Host told={told} today={today} {...more} />)
  return told
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const title = () => screen.getByRole('heading', { level: 2 }).textContent
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent?.replace(/\s+/g, ' '))

afterEach(cleanup)

describe('OnThisDayPanel', () => {
  it('shows the events of today, how long ago they were, and opens them', () => {
    const { onOpenEvent } = show(civilToDays(2026, 6, 28))
    expect(title()).toBe('28 June')
    expect(lines()).toEqual(['1981Bombing of an office 45 years ago · Tehran'])
    press('Bombing of an office, 28 June 1981')
    expect(onOpenEvent).toHaveBeenCalledWith('bombing')
  })

  it('says that a day is empty and offers the nearest ones with events', () => {
    const { onDayChange } = show(civilToDays(2026, 6, 30))
    expect(screen.getByText(/No event that search and filters let through/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '67 days later: 5 September' })).toBeTruthy()
    press('2 days earlier: 28 June')
    expect(title()).toBe('28 June')
    expect(onDayChange).toHaveBeenLastCalledWith('06-28')
    expect(lines()).toEqual(['1981Bombing of an office 45 years in 2026 · Tehran'])
  })

  it('steps by the day, over 29 February, and to days with events', () => {
    show(civilToDays(2026, 2, 28))
    press('Next day')
    expect(title()).toBe('29 February')
    press('Next day')
    expect(title()).toBe('1 March')
    press('Next day with events')
    press('Next day with events')
    expect(title()).toBe('5 September')
    expect(lines()).toEqual([
      '1965Founding of the movement 5 to 6 September 1965 · 61 years in 2026 · Tehran',
    ])
    press('Previous day with events')
    press('Previous day')
    expect(title()).toBe('27 June')
    press('Today')
    expect(title()).toBe('28 February')
  })

  it('takes a day by month and day, cut to the month', () => {
    show(civilToDays(2026, 1, 31))
    fireEvent.change(screen.getByRole('combobox', { name: 'Month' }), { target: { value: '2' } })
    expect(title()).toBe('29 February')
    expect(within(screen.getByRole('combobox', { name: 'Day' })).getAllByRole('option')).toHaveLength(29)
    fireEvent.change(screen.getByRole('combobox', { name: 'Day' }), { target: { value: '5' } })
    expect(title()).toBe('5 February')
  })

  it('is a slider over the year that says the day and its events', () => {
    const { onDayChange } = show(civilToDays(2026, 6, 28))
    const strip = screen.getByRole('slider', { name: 'Day of the year' })
    expect(strip.getAttribute('aria-valuetext')).toBe('28 June: 1 event')
    fireEvent.change(strip, { target: { value: String(yearDay(9, 6)) } })
    expect(onDayChange).toHaveBeenLastCalledWith('09-06')
    expect(strip.getAttribute('aria-valuetext')).toBe('6 September: 1 event')
  })

  it('shows the day that it is given, and says where filters leave out events', () => {
    show(civilToDays(2026, 1, 1), { day: '06-28', events: [] })
    expect(title()).toBe('28 June')
    expect(screen.getByText(/Filters are on: 0 of 6 events/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Next day with events' }).getAttribute('aria-disabled')).toBe(
      'true',
    )
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { civilToDays } from '../../../src/domain/time/days'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { PlacePage } from '../../../src/ui/place/PlacePage'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()

function show(id: string) {
  const told = {
    onFiltersChange: vi.fn(),
    onOpenEvent: vi.fn(),
    onOpenPanel: vi.fn(),
    onGoTo: vi.fn(),
    onClose: vi.fn(),
  }
  render(
    <PlacePage
      {...told}
      atlas={atlas}
      id={id}
      scheme={categoryScheme(atlas.categories)}
      window={{ from: civilToDays(1970, 1, 1), to: civilToDays(1990, 1, 1) }}
      filters={{ ...NO_FILTERS, query: 'bomb' }}
      locale="en-GB"
      theme="light"
    />,
  )
  return told
}
const page = () => screen.getByRole('region', { name: 'Place' })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

afterEach(cleanup)

describe('PlacePage', () => {
  it('says what the place is, where, how exactly that is known, and its other names', () => {
    const { onGoTo } = show('tehran')
    expect(screen.getByRole('heading', { level: 2, name: 'Tehran' })).toBeTruthy()
    for (const text of [
      'City in Iran',
      '35.69° N, 51.42° E',
      'the mark stands for the city',
      'تهران',
      'Téhéran',
    ]) {
      expect(page().textContent).toContain(text)
    }
    press('Show Tehran on the map')
    expect(onGoTo).toHaveBeenCalledWith([[51.42, 35.69]])
  })

  it('lists all events, those outside the dates shown told apart, and opens them', () => {
    const { onOpenEvent } = show('tehran')
    const list = within(page()).getByRole('list', { name: 'Events here' })
    const lines = within(list)
      .getAllByRole('listitem')
      .map(({ textContent, dataset }) => [textContent, dataset.faint !== undefined])
    expect(lines).toEqual([
      ['1965Founding of the movement 5 to 6 September 1965, outside the dates shown', true],
      ['1981Bombing of an office 28 June 1981', false],
      ['A meeting of unknown date undated', false],
    ])
    expect(page().textContent).toContain(
      '3 events over the whole period, 2 in the dates shown, 1 outside them, paler',
    )
    press('Bombing of an office, 28 June 1981')
    expect(onOpenEvent).toHaveBeenCalledWith('bombing')
  })

  it('lists only the events here, and keeps the other filters', () => {
    const { onFiltersChange } = show('tehran')
    press('List only events here')
    expect(onFiltersChange).toHaveBeenCalledWith({ ...NO_FILTERS, query: 'bomb', places: ['tehran'] })
  })

  it('leads to stays and moves', () => {
    const { onOpenPanel, onGoTo } = show('tehran')
    press('Leaders in Tehran, about September 1965 to August 1981')
    expect(onOpenPanel).toHaveBeenCalledWith({ kind: 'stay', id: 'stay' })
    press('Show on the map: Tehran to Paris')
    expect(onGoTo).toHaveBeenCalledWith(atlas.legs[0]?.positions, atlas.legs[0]?.span)
  })

  it('says how far the bases are, and leads to each on its page and on the map', () => {
    const { onOpenPanel, onGoTo } = show('manez')
    expect(screen.getByText('The atlas knows of no base here.')).toBeTruthy()
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('row')[1]?.textContent).toMatch(/^Tehran Iran2,8\d0 km$/)
    press('Tehran')
    expect(onOpenPanel).toHaveBeenCalledWith({ kind: 'place', id: 'tehran' })
    press('Show Manëz and Tehran on the map')
    expect(onGoTo).toHaveBeenCalledWith([
      [19.57, 41.43],
      [51.42, 35.69],
    ])
  })

  it('names the events elsewhere that the place had a part in', () => {
    show('manez')
    const list = screen.getByRole('list', { name: 'Events elsewhere that this place had a part in' })
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bombing of an office'])
  })
})

// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordedScheme } from '../../../src/app/lens-words'
import { chosenAccounts } from '../../../src/domain/lens/accounts'
import { civilToDays } from '../../../src/domain/time/days'
import { LONGEST_VALUE } from '../../../src/domain/view/url-view'
import { sampleAtlas } from '../sample-atlas'
import { ChronicleHost } from './ChronicleHost'

const atlas = sampleAtlas()
const list = () => screen.getByRole('list', { name: 'Events' })
const titles = () =>
  within(list())
    .getAllByRole('button')
    .map((button) => button.querySelector('.event-row-title')?.textContent.replace(/,$/, ''))
const searchbox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search events' })
const type = (query: string) => fireEvent.change(searchbox(), { target: { value: query } })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const eighties = { from: civilToDays(1980, 1, 1), to: civilToDays(1990, 1, 1) }

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('Chronicle', () => {
  it('lists the events in time order as buttons named by title and date', () => {
    render(<ChronicleHost atlas={atlas} />)
    expect(screen.getByRole('region', { name: 'Chronicle' })).toBeTruthy()
    const names = [
      /^Founding of the movement ?, 5 to 6 September 1965 .*Tehran/,
      /^Bombing of an office ?, 28 June 1981 .*Disputed$/,
      /^Leaders fly to Paris ?, about August 1981 /,
      /^Camp built <b>at<\/b> Manëz ?, 2017 /,
      /^A broadcast ?, 1990 /,
      /^A meeting of unknown date ?, undated /,
    ]
    const buttons = within(list()).getAllByRole('button')
    expect(names.map((name) => within(list()).getByRole('button', { name }))).toEqual(buttons)
    expect(within(list()).getAllByRole('listitem')).toHaveLength(6)
  })

  it('through an account, says its stance apart from the place, and what it says', () => {
    const scheme = wordedScheme(chosenAccounts(['group'], atlas))
    render(<ChronicleHost atlas={atlas} {...(scheme && { scheme })} />)
    const row = within(list()).getByRole('button', { name: /^Bombing/ })
    expect(row.querySelector('.event-row-facts')?.textContent).toBe('28 June 1981 Tehran Denies a statement')
    expect(row.querySelector('.said-claim')?.textContent).toBe('The Movement: We did not do it.')
    const silent = within(list()).getByRole('button', { name: /^A broadcast/ })
    expect(silent.textContent).toContain('No claim in the atlas')
    expect(silent.querySelector('.said-claim')).toBeNull()
  })

  it('heads each year, and what is not on the map or has no date', () => {
    render(<ChronicleHost atlas={atlas} />)
    const headings = within(list()).getAllByRole('heading', { level: 3 })
    expect(headings.map((heading) => heading.firstChild?.firstChild?.textContent)).toEqual([
      '1965',
      '1981',
      '2017',
      'Not on the map',
      'Undated',
    ])
    expect(headings[1]?.textContent).toContain('2 events')
  })

  it('opens the event that is chosen and marks the open one', () => {
    const onOpenEvent = vi.fn()
    render(<ChronicleHost atlas={atlas} onOpenEvent={onOpenEvent} openEvent="move" />)
    fireEvent.click(screen.getByRole('button', { name: /^Bombing of an office/ }))
    expect(onOpenEvent).toHaveBeenCalledWith('bombing')
    expect(screen.getByRole('button', { name: /^Leaders fly/ }).getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('button', { name: /^Bombing/ }).hasAttribute('aria-current')).toBe(false)
  })

  it('tells of the event under the pointer or the focus', () => {
    const onHover = vi.fn()
    render(<ChronicleHost atlas={atlas} onHover={onHover} />)
    const line = screen.getByRole('button', { name: /^Bombing/ })
    act(() => line.focus())
    expect(onHover).toHaveBeenLastCalledWith(['bombing'])
    act(() => line.blur())
    expect(onHover).toHaveBeenLastCalledWith([])
  })

  it('does not tell of a focus that nobody sees, as when a finger has closed the card', () => {
    const onHover = vi.fn()
    render(<ChronicleHost atlas={atlas} onHover={onHover} />)
    const line = screen.getByRole('button', { name: /^Bombing/ })
    vi.spyOn(line, 'matches').mockReturnValue(false)
    act(() => line.focus())
    expect(document.activeElement).toBe(line)
    expect(onHover).not.toHaveBeenCalled()
  })

  it.each([
    ['at the newest events', undefined, true],
    ['where the open event is', 'bombing', false],
  ])('begins %s when it opens at an earlier date', (_, openEvent, isAtEnd) => {
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900)
    render(<ChronicleHost atlas={atlas} startWindow={eighties} openEvent={openEvent} />)
    expect(list().parentElement?.scrollTop === 900).toBe(isAtEnd)
    vi.restoreAllMocks()
  })

  it('moves by arrows, Home and End, with one Tab stop, and between search and list', () => {
    render(<ChronicleHost atlas={atlas} />)
    act(() => searchbox().focus())
    press('ArrowDown')
    const at = () => document.activeElement?.textContent
    expect(at()).toMatch(/^Founding/)
    press('ArrowDown')
    expect(at()).toMatch(/^Bombing/)
    const stops = within(list())
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops.map((stop) => stop.textContent)).toEqual([at()])
    press('End')
    expect(at()).toMatch(/^A meeting/)
    press('ArrowDown')
    expect(at()).toMatch(/^A meeting/)
    press('Home')
    press('ArrowUp')
    expect(document.activeElement).toBe(searchbox())
  })

  it('searches, marks what it found, and replaces the address while typing', () => {
    const onFiltersChange = vi.fn()
    render(<ChronicleHost atlas={atlas} onFiltersChange={onFiltersChange} />)
    type('manez')
    expect(titles()).toEqual(['Bombing of an office', 'Camp built <b>at</b> Manëz'])
    expect(Array.from(list().querySelectorAll('mark'), (mark) => mark.textContent)).toContain('Manëz')
    expect(onFiltersChange).toHaveBeenLastCalledWith(expect.objectContaining({ query: 'manez' }), {
      replace: true,
    })
    fireEvent.keyDown(searchbox(), { key: 'Escape' })
    expect(titles()).toHaveLength(6)
  })

  it('takes no longer search than an address can hold', () => {
    render(<ChronicleHost atlas={atlas} />)
    expect(searchbox().maxLength).toBe(LONGEST_VALUE)
  })

  it('shows the passage where the search found something that the line does not say', () => {
    render(<ChronicleHost atlas={atlas} />)
    type('kolahi')
    expect(titles()).toHaveLength(1)
    expect(list().textContent).toContain('Others were suspected, among them Kolahi.')
  })

  it('says the number of events once it has settled', () => {
    render(<ChronicleHost atlas={atlas} />)
    expect(screen.getByRole('status').textContent).toBe('5 of 5 dated events, 1 undated')
    type('manez')
    expect(screen.getByRole('status').textContent).toBe('5 of 5 dated events, 1 undated')
    act(() => vi.advanceTimersByTime(300))
    expect(screen.getByRole('status').textContent).toBe('2 of 5 dated events')
  })
})

describe('filters of the Chronicle', () => {
  const group = (name: string) => within(screen.getByRole('group', { name }))
  const openGroup = (name: string) => {
    fireEvent.click(group(name).getByRole('button'))
    return group(name)
  }

  it('has four groups, of which one at a time opens', () => {
    render(<ChronicleHost atlas={atlas} />)
    for (const name of ['Categories', 'Places', 'Parties', 'Verification']) openGroup(name)
    expect(screen.getByRole('button', { name: 'Verification' }).getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('button', { name: 'Places' }).getAttribute('aria-expanded')).toBe('false')
  })

  it('counts what each option would show and filters by it', () => {
    render(<ChronicleHost atlas={atlas} />)
    const relocation = openGroup('Categories').getByRole('checkbox', { name: 'Relocation' })
    const described = relocation.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toBe('2 events')
    fireEvent.click(relocation)
    expect(titles()).toHaveLength(2)
    expect(screen.getByRole('button', { name: /^Categories ?, 1 chosen$/ })).toBeTruthy()
  })

  it('counts only what falls in the window, in every group, whatever is chosen in the group itself', () => {
    render(<ChronicleHost atlas={atlas} startWindow={eighties} startFilters={{ places: ['tehran'] }} />)
    const counts = (name: string) =>
      openGroup(name)
        .getAllByRole('checkbox')
        .map((box) => {
          const described = document.getElementById(box.getAttribute('aria-describedby') ?? '')
          return `${box.parentElement?.textContent}: ${described?.textContent}`
        })
    expect(counts('Categories')).toEqual(['Attack: 2 events', 'Relocation: 0 events'])
    expect(counts('Places')).toEqual([
      'Manëz: 0 events',
      'Paris: 1 event',
      'Tehran: 2 events',
      'unknown-place: 0 events',
    ])
    expect(counts('Parties')).toEqual([
      'A Government: 1 event',
      'The Movement: 1 event',
      'A Newspaper: 2 events',
    ])
    expect(counts('Verification')).toEqual([
      'Corroborated: 1 event',
      'Disputed: 1 event',
      'Only in the source that the atlas began from: 0 events',
    ])
  })

  it('takes a choice back by its chip, and all of them at once', () => {
    render(<ChronicleHost atlas={atlas} startFilters={{ categories: ['relocation'], places: ['paris'] }} />)
    expect(titles()).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Paris' }))
    expect(titles()).toHaveLength(2)
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(titles()).toHaveLength(6)
    expect(document.activeElement).toBe(searchbox())
  })

  it('groups places by country and parties by kind, only those that events have', () => {
    render(<ChronicleHost atlas={atlas} />)
    expect(openGroup('Places').getByRole('group', { name: 'Albania' })).toBeTruthy()
    const governments = within(openGroup('Parties').getByRole('group', { name: 'Governments' }))
    expect(governments.getByRole('checkbox', { name: 'A Government' })).toBeTruthy()
    expect(openGroup('Verification').getAllByRole('checkbox')).toHaveLength(3)
  })
})

/** The code of the empty result is fetched when it is needed. */
const fetched = () => act(async () => void (await import('../../../src/ui/chronicle/EmptyResult')))

describe('an empty Chronicle', () => {
  it('offers no dates that would not show an event outside all of them', async () => {
    render(
      <ChronicleHost
        atlas={{ ...atlas, extent: eighties }}
        startFilters={{ query: 'founding' }}
        startWindow={eighties}
      />,
    )
    await fetched()
    expect(screen.getByText('No event to show')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Show all years/ })).toBeNull()
  })

  it('says that the dates hide everything and widens them', async () => {
    const window = { from: civilToDays(1970, 1, 1), to: civilToDays(1971, 1, 1) }
    render(<ChronicleHost atlas={atlas} startFilters={{ categories: ['relocation'] }} startWindow={window} />)
    await fetched()
    expect(screen.getByText(/none that fits/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show all years (2 events)' }))
    expect(document.activeElement).toBe(searchbox())
    expect(titles()).toHaveLength(2)
  })

  it.each([
    [1971, 'No event of the atlas falls within 1971.'],
    [1972, 'No event of the atlas falls within 1971 to 1972.'],
  ])('names the years that hold nothing, up to %i', async (last, sentence) => {
    const dated = { ...atlas, events: atlas.events.filter(({ span }) => span) }
    const window = { from: civilToDays(1971, 1, 1), to: civilToDays(last + 1, 1, 1) }
    render(<ChronicleHost atlas={dated} startWindow={window} />)
    await fetched()
    expect(screen.getByText(sentence)).toBeTruthy()
  })

  it('names the search that finds nothing and clears it', async () => {
    render(<ChronicleHost atlas={atlas} startFilters={{ query: 'zzzz' }} startWindow={eighties} />)
    await fetched()
    expect(screen.getByText('No event matches “zzzz”.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Clear the search \(3 events\)/ }))
    expect(searchbox().value).toBe('')
    expect(titles()).toHaveLength(3)
  })

  it('offers everything where no single step helps', async () => {
    render(<ChronicleHost atlas={atlas} startFilters={{ query: 'zzzz', places: ['nowhere'] }} />)
    await fetched()
    fireEvent.click(screen.getByRole('button', { name: 'Show everything (6 events)' }))
    expect(document.activeElement).toBe(searchbox())
    expect(titles()).toHaveLength(6)
  })

  it('says that events could not be read, not that there are none, and can try again', () => {
    const onReload = vi.fn()
    const { rerender } = render(<ChronicleHost atlas={{ ...atlas, events: [] }} onReload={onReload} />)
    expect(screen.getByRole('heading', { name: 'The events could not be read' })).toBeTruthy()
    expect(screen.queryByText(/holds no events/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onReload).toHaveBeenCalledTimes(1)
    rerender(<ChronicleHost atlas={{ ...atlas, events: [] }} />)
    expect(screen.getByText('This atlas holds no events.')).toBeTruthy()
  })
})

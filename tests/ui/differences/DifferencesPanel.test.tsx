// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { DifferencesPanel, type DifferencesPanelProps } from '../../../src/ui/differences/DifferencesPanel'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const scheme = categoryScheme(atlas.categories)
const bombing = atlas.events.find(({ id }) => id === 'bombing')
if (!bombing) throw new Error('no bombing in the sample')

function show(more: Partial<DifferencesPanelProps> = {}) {
  const props: DifferencesPanelProps = {
    atlas,
    scheme,
    events: atlas.events,
    window: atlas.extent,
    lens: [],
    from: undefined,
    onShowAllDates: vi.fn(),
    onOpenEvent: vi.fn(),
    onClose: vi.fn(),
    locale: 'en-GB',
    theme: 'light',
    ...more,
  }
  render(<DifferencesPanel {...props} />)
  return props
}
const copies = (count: number): AtlasEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...bombing, id: `copy-${index}`, title: `Copy ${index}` }))

afterEach(cleanup)

it('sets what is asserted, qualified and denied side by side, and opens the event', () => {
  const { onOpenEvent } = show()
  const [difference, ...others] = screen.getAllByRole('article')
  expect(others).toEqual([])
  expect(difference?.getAttribute('data-difference')).toBe('bombing')
  const list = (name: string) => screen.queryByRole('list', { name })?.textContent
  expect(list('Asserts')).toBe('A GovernmentThe movement did it. 1')
  expect(list('Qualifies')).toBe('A NewspaperOthers were suspected, among them Kolahi. 3')
  expect(list('Denies')).toBe('The MovementWe did not do it. 2')
  expect(list('Disputes')).toBeUndefined()
  fireEvent.click(screen.getByRole('button', { name: 'Bombing of an office' }))
  expect(onOpenEvent).toHaveBeenCalledWith('bombing')
})

it('leads from the number of a source to its entry, which unfolds', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Source 1: A Report' }))
  expect(document.activeElement?.textContent).toMatch(/^Jane Doe, A Report/)
  expect(document.activeElement?.closest('details')?.open).toBe(true)
})

it('says how many the dates hide, and offers all dates', () => {
  const { onShowAllDates } = show({ window: { from: 0, to: 10 } })
  expect(screen.queryByRole('article')).toBeNull()
  expect(
    screen.getByText(
      'Of the events that dates, search and filters let through, none has accounts that differ.',
    ),
  ).toBeTruthy()
  expect(screen.getByText('1 event at other dates')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show all dates' }))
  expect(onShowAllDates).toHaveBeenCalledOnce()
})

it('lists an event without a date whatever the dates shown', () => {
  show({ events: [{ ...bombing, date: '', span: undefined }], window: { from: 0, to: 10 } })
  expect(screen.getAllByRole('article')).toHaveLength(1)
})

it('marks the claims of the accounts that are on, and says whose they are', () => {
  show({ lens: ['group', 'kind:press'] })
  const marked = screen.getAllByText('Chosen account').map((mark) => mark.closest('li')?.textContent)
  expect(marked).toEqual([expect.stringMatching(/^A Newspaper/), expect.stringMatching(/^The Movement/)])
  expect(screen.getByText('Marked: what The Movement or Press says.')).toBeTruthy()
})

it('lists fifty events first, then more from where the reader was', () => {
  show({ events: copies(120) })
  expect(screen.getAllByRole('article')).toHaveLength(50)
  fireEvent.click(screen.getByRole('button', { name: 'Show more (70 events left)' }))
  expect(screen.getAllByRole('article')).toHaveLength(100)
  expect(document.activeElement?.textContent).toBe('Copy 50')
  fireEvent.click(screen.getByRole('button', { name: 'Show more (20 events left)' }))
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull()
})

it('opens at the event that was open before, wherever it stands in the list', () => {
  show({ events: copies(120), from: 'copy-77' })
  expect(document.activeElement?.textContent).toBe('Copy 77')
  cleanup()
  show({ from: 'founding' })
  const heading = screen.getByRole('heading', { level: 2, name: 'Where accounts differ' })
  expect(document.activeElement).toBe(heading)
})

it('shows text of the data as text', () => {
  show({ events: [{ ...bombing, title: '<img src=x onerror=alert(1)>' }] })
  const region = screen.getByRole('region', { name: 'Where accounts differ' })
  expect(within(region).getByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeTruthy()
  expect(region.querySelector('img')).toBeNull()
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EventCard, type EventCardProps } from '../../../src/ui/card/EventCard'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const eventOf = (id: string) => {
  const event = atlas.events.find((candidate) => candidate.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}
const propsOf = (id: string, more: Partial<EventCardProps> = {}): EventCardProps => ({
  atlas,
  event: eventOf(id),
  onClose: vi.fn(),
  onPrevious: vi.fn(),
  onNext: vi.fn(),
  onOpenEvent: vi.fn(),
  onOpenPanel: vi.fn(),
  onGoToLeg: vi.fn(),
  link: () => `https://atlas.example/?event=${id}`,
  locale: 'en-GB',
  theme: 'light',
  ...more,
})
function show(id: string, more: Partial<EventCardProps> = {}) {
  const props = propsOf(id, more)
  render(<EventCard {...props} />)
  return props
}
const card = () => screen.getByRole('region', { name: 'Event' })
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('EventCard', () => {
  it('moves the focus to its heading when it opens and closes with Escape', () => {
    const { onClose } = show('bombing')
    const heading = screen.getByRole('heading', { level: 2, name: 'Bombing of an office' })
    expect(document.activeElement).toBe(heading)
    fireEvent.keyDown(heading, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says that texts hold signs that nobody sees, and writes them out', () => {
    const event = {
      ...eventOf('bombing'),
      title: 'A\u202e title\u202c',
      placeNote: 'می\u200cخواهم',
      summary: 'Su\u200bm',
    }
    show('bombing', { event })
    const found = screen.getByText('2 texts hold invisible signs').closest('details')
    if (!found) throw new Error('no details')
    const told = within(found).getAllByRole('listitem', { hidden: true })
    expect(told.map(({ textContent }) => textContent)).toEqual(['A⟨U+202E⟩ title', 'Su⟨U+200B⟩m'])
    cleanup()
    show('bombing')
    expect(screen.queryByText(/invisible signs/)).toBeNull()
  })

  it('says nothing of what a file of anybody’s does not state', () => {
    const plain = {
      verification: undefined,
      origin: undefined,
      claims: [],
      sources: [],
      place: '',
      otherPlaces: [],
      placeNote: undefined,
    } as const
    show('bombing', { event: { ...eventOf('bombing'), ...plain, seed: undefined } })
    expect(
      within(card())
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['When'])
    expect(card().textContent).not.toContain('report')
  })

  it('keeps the focus on Next while the reader steps on, and announces the event', () => {
    const { rerender } = render(<EventCard {...propsOf('bombing')} />)
    const next = screen.getByRole('button', { name: 'Next event' })
    next.focus()
    rerender(<EventCard {...propsOf('move')} />)
    expect(document.activeElement).toBe(next)
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Leaders fly to Paris, about August 1981')
    screen.getByRole('button', { name: 'About this place: Paris' }).focus()
    rerender(<EventCard {...propsOf('built')} />)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
  })

  it('words date, place and standing with how exact they are', () => {
    show('bombing')
    for (const text of [
      '28 June 1981',
      'At about 20:20.',
      'the mark stands for the city as a whole',
      'The building was not located.',
      'Also: Manëz',
      'Statements about it are asserted by A Government; some of what is said is qualified by A Newspaper; some is denied by The Movement. 4 sources are cited: 1 read whole, 1 read in part, 1 read in a copy or repost, 1 not read.',
    ]) {
      expect(card().textContent).toContain(text)
    }
    cleanup()
    show('built')
    expect(card().textContent).toContain('known to the year')
  })

  it('gives the names of the place in their languages and says which are unchecked', () => {
    show('bombing')
    const names = within(screen.getByRole('list', { name: 'In other languages' })).getAllByRole('listitem')
    expect(names.map((name) => name.textContent)).toEqual([
      'Persian تهران',
      'French Téhéran (not checked against a source)',
    ])
    expect(screen.getByText('تهران').getAttribute('lang')).toBe('fa')
    expect(screen.getByText('تهران').getAttribute('dir')).toBe('auto')
  })

  it('sets the denial beside the claim, by party, background apart', () => {
    show('bombing')
    const side = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    expect(side('Asserts')).toEqual(['A GovernmentThe movement did it. 1'])
    expect(side('qualifies or denies')).toEqual([
      'The Movementdenying another statement:We did not do it. 2',
      'A Newspaperqualifying another statement:Others were suspected, among them Kolahi. 3',
    ])
    expect(side('Gives background')).toEqual(['A NewspaperIt was a time of unrest. 3'])
  })

  it('leads to where accounts differ from an event with disagreeing claims, and from no other', () => {
    const { onOpenPanel } = show('bombing')
    fireEvent.click(screen.getByRole('button', { name: 'Where accounts differ' }))
    expect(onOpenPanel).toHaveBeenCalledWith({ kind: 'differences' })
    cleanup()
    show('founding')
    expect(screen.queryByRole('button', { name: 'Where accounts differ' })).toBeNull()
  })

  it('leads from the number of a source to its entry', () => {
    show('bombing')
    fireEvent.click(screen.getByRole('button', { name: 'Source 1: A Report' }))
    expect(document.activeElement?.textContent).toMatch(/^Jane Doe, A Report, February 2023\./)
  })

  it('links only http and https, shows the host, and opens no door back', () => {
    show('bombing')
    const [correct, ...links] = within(card()).getAllByRole('link').reverse()
    expect(correct?.getAttribute('href')).toBe('https://atlas.example/?event=bombing&mode=edit')
    links.reverse()
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://reports.example/1',
      'http://movement.example/page',
    ])
    for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(links[0]?.textContent).toContain('reports.example')
    expect(card().innerHTML).not.toContain('javascript:')
  })

  it('says whose side a source is on, how it was read, and in which language its title is', () => {
    show('bombing')
    expect(card().textContent).toContain('Evening paper. Read in a copy or repost.')
    expect(card().textContent).toContain('The subject’s side The first page was read.')
    expect(screen.getByText('انفجار بزرگ در تهران').getAttribute('lang')).toBe('fa')
  })

  it('shows inference, the report the atlas began from, differences and what was not found', () => {
    show('bombing')
    for (const text of [
      'Inferred by the atlas. That this office is meant is inferred.',
      'Report, paragraphs 18 and 57',
      'The toll differs.',
      'A claim of responsibility.',
    ]) {
      expect(card().textContent).toContain(text)
    }
    cleanup()
    show('move')
    expect(card().textContent).toContain('Not in the source that the atlas began from')
    cleanup()
    const { atlas } = propsOf('move')
    show('move', { atlas: { ...atlas, events: atlas.events.filter(({ origin }) => origin !== 'seed') } })
    expect(card().textContent).not.toContain('Not in the source that')
  })

  it('shows the related leg and its other events', () => {
    const { onGoToLeg, onOpenEvent } = show('move')
    fireEvent.click(screen.getByRole('button', { name: 'Show on the map: Tehran to Paris' }))
    expect(onGoToLeg).toHaveBeenCalledWith('leg')
    fireEvent.click(screen.getByRole('button', { name: /^Camp built/ }))
    expect(onOpenEvent).toHaveBeenCalledWith('built')
  })

  it('says what a related leg rests on: its note and every source, apart from those of the event', () => {
    show('move')
    const leg = document.querySelector<HTMLElement>('.card-leg') ?? card()
    expect(leg.textContent).toContain('The day of landing is not known.')
    const sources = within(leg).getByText('2 sources of this move').closest('details')
    expect(
      within(sources ?? leg)
        .getAllByRole('listitem', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^“Bomb in Tehran”, The Paper, 29 June 1981\..*Press Evening paper\./),
      expect.stringMatching(/^Jane Doe, A Report.*reports\.example.*Government Read whole\.$/),
    ])
    fireEvent.click(screen.getByRole('button', { name: /^Source 1/ }))
    expect(leg.contains(document.activeElement)).toBe(false)
  })

  it('shows texts from files as text', () => {
    show('built')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Camp built <b>at</b> Manëz')
    expect(card().querySelector('b')).toBeNull()
  })

  it('says of an event without a position that it is not on the map', () => {
    show('nowhere')
    expect(card().textContent).toContain('not on the map')
    expect(screen.queryByRole('button', { name: /on the map/ })).toBeNull()
  })

  it('leaves out Previous and Next where there is none', () => {
    const { onPrevious: _, onNext: __, ...props } = propsOf('bombing')
    render(<EventCard {...props} />)
    expect(screen.queryByRole('button', { name: 'Next event' })).toBeNull()
  })
})

describe('copying from the EventCard', () => {
  it('copies the link and says so', async () => {
    const writeText = vi.fn(async () => {})
    clipboard(writeText)
    show('bombing')
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied.')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith('https://atlas.example/?event=bombing')
  })

  it('shows the citation to copy by hand where the clipboard is refused', async () => {
    clipboard(() => Promise.reject(new Error('refused')))
    show('bombing')
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }))
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    expect(text.value).toMatch(
      /^“Bombing of an office” \(28 June 1981\), in: Sample Atlas, version 2\.0\.0 \(CC-BY-4\.0\), https:/,
    )
    expect(document.activeElement).toBe(text)
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { card as words } from '../../../src/i18n/en/card'
import { PrintSheet, type PrintSheetProps } from '../../../src/ui/share/PrintSheet'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const event = (id: string): AtlasEvent => {
  const found = atlas.events.find((each) => each.id === id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}
const pictures = (...names: readonly string[]) => names.map((src) => ({ src, caption: undefined }))
const print = vi.fn()
const onDone = vi.fn()

function show(more: Partial<PrintSheetProps> = {}) {
  const { container } = render(
    <PrintSheet
      atlas={atlas}
      groups={[{ heading: 'In view', events: [event('founding'), event('move')], more: 0 }]}
      event={undefined}
      sections={new Set(['events', 'sources'])}
      address="https://atlas.example/"
      scheme={categoryScheme(atlas.categories)}
      locale="en-GB"
      pictures={pictures('one.png')}
      onDone={onDone}
      {...more}
    />,
  )
  return [...container.querySelectorAll('img')]
}

/** The titles of the sources, in the order of their numbers. */
function sources(): string[] {
  const heading = screen.getByRole('heading', { name: words.sources })
  const entries = within(heading.parentElement as HTMLElement).getAllByRole('listitem')
  const titles = [...atlas.sources.values()].map(({ title }) => title)
  return entries.map((entry) => titles.find((title) => title && entry.textContent?.includes(title)) ?? '')
}

beforeEach(() => vi.stubGlobal('print', print))
afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  vi.unstubAllGlobals()
})

describe('PrintSheet', () => {
  it('is printed once, when the last of its pictures is there', () => {
    const [first, second] = show({ pictures: pictures('one.png', 'two.png') })
    if (!first || !second) throw new Error('no pictures')
    fireEvent.load(second)
    expect(print).not.toHaveBeenCalled()
    fireEvent.load(first)
    expect(print).toHaveBeenCalledOnce()
    expect(onDone).not.toHaveBeenCalled()
    dispatchEvent(new Event('afterprint'))
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('says how many events of a long list are not printed', () => {
    show({ groups: [{ heading: 'In view', events: [event('founding')], more: 3000 }] })
    expect(screen.getByText(/^And 3,000 more, too many for paper/)).toBeTruthy()
  })

  it('numbers the sources of an open event first, also where it is not in view', () => {
    show({ event: event('bombing') })
    expect(sources()).toEqual(['A Report', 'انفجار بزرگ در تهران', 'Bomb in Tehran', 'Unsafe'])
    expect(screen.getByText(/Founding of the movement/).closest('li')?.textContent).toContain('[3]')
  })

  it('numbers sources as the events in view come, the open one in its place', () => {
    const groups = [{ heading: 'In view', events: [event('founding'), event('bombing')], more: 0 }]
    show({ event: event('bombing'), groups })
    expect(sources()).toEqual(['Bomb in Tehran', 'A Report', 'انفجار بزرگ در تهران', 'Unsafe'])
  })

  it('has the sources of the open event alone where the events in view are not wanted', () => {
    show({ event: event('bombing'), sections: new Set(['sources']) })
    expect(screen.queryByRole('heading', { name: 'In view' })).toBeNull()
    expect(sources()[0]).toBe('A Report')
  })

  it('puts no brackets after an event that names no source', () => {
    const bare = { ...event('founding'), claims: [], sources: [] }
    show({ groups: [{ heading: 'In view', events: [bare], more: 0 }] })
    expect(screen.getByText(bare.title).closest('li')?.textContent).not.toContain('[')
  })

  it('lists neither sources nor their numbers where they are not wanted', () => {
    show({ sections: new Set(['events']) })
    expect(screen.queryByRole('heading', { name: words.sources })).toBeNull()
    expect(screen.getByText(/Founding of the movement/).closest('li')?.textContent).not.toContain('[')
  })
})

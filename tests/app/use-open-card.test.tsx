// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useStore } from 'zustand'
import { createAtlasStore } from '../../src/app/atlas-store'
import type { Insets } from '../../src/app/use-insets'
import { UNMEASURED } from '../../src/app/use-insets'
import { useOpenCard } from '../../src/app/use-open-card'
import { civilToDays } from '../../src/domain/time/days'
import { firstView, type Panel, type View } from '../../src/domain/view/view'
import { bundledAtlas as atlas } from '../domain/export/bundled-atlas'

const EVENT = 'irp-hq-bombing-1981'
const TEHRAN = { kind: 'place', id: 'tehran' } as const
const MEASURED: Insets = { ...UNMEASURED, right: 400 }

type Opener = ReturnType<typeof useOpenCard>

interface PageProps
  extends Pick<Parameters<typeof useOpenCard>[0], 'store' | 'hasMapView' | 'insets' | 'goTo'> {
  readonly opener: { current?: Opener }
}

const eventOf = (id: string) => atlas.events.find((each) => each.id === id)

/** A page that has nothing but what opens and closes the card. */
function Page({ opener, ...parts }: PageProps) {
  const id = useStore(parts.store, (state) => state.view.event)
  const panel = useStore(parts.store, (state) => state.view.panel)
  const event = eventOf(id ?? '')
  opener.current = useOpenCard({ ...parts, atlas, eventOf, event, panel })
  if (!event && !panel) return null
  return (
    <div className="atlas-card" key={id ?? panel?.kind}>
      <button type="button">Copy</button>
      <button type="button">{event ? 'About this place: Tehran' : 'Within Iran'}</button>
    </div>
  )
}

function show(view: Partial<View> = {}, insets = MEASURED) {
  const store = createAtlasStore({ ...firstView(atlas.extent), ...view })
  const goTo = vi.fn()
  const opener: PageProps['opener'] = {}
  render(
    <Page opener={opener} store={store} hasMapView={view.map !== undefined} insets={insets} goTo={goTo} />,
  )
  return {
    store,
    goTo,
    view: () => store.getState().view,
    focus: (name: string) => screen.getByRole('button', { name }).focus(),
    openPanel: (panel: Panel) => act(() => opener.current?.openPanel(panel)),
    pressEscape: () => fireEvent.keyDown(document.body, { key: 'Escape' }),
  }
}

afterEach(cleanup)

describe('a panel that was opened from an event', () => {
  it('gives way to the event, with the focus where it was; the next Escape closes', () => {
    const { view, focus, openPanel, pressEscape } = show({ event: EVENT })
    focus('About this place: Tehran')
    openPanel(TEHRAN)
    expect(view()).toMatchObject({ event: undefined, panel: TEHRAN })
    pressEscape()
    expect(view()).toMatchObject({ event: EVENT, panel: undefined })
    expect(document.activeElement?.textContent).toBe('About this place: Tehran')
    pressEscape()
    expect(view()).toMatchObject({ event: undefined, panel: undefined })
  })

  it('gives way to it too where one page led to another', () => {
    const { view, focus, openPanel, pressEscape } = show({ event: EVENT })
    openPanel(TEHRAN)
    focus('Within Iran')
    openPanel({ kind: 'place', id: 'paris' })
    pressEscape()
    expect(view().event).toBe(EVENT)
  })

  it('is closed where it is later opened from nowhere', () => {
    const { view, openPanel, pressEscape } = show({ event: EVENT })
    openPanel(TEHRAN)
    pressEscape()
    pressEscape()
    openPanel(TEHRAN)
    pressEscape()
    expect(view()).toMatchObject({ event: undefined, panel: undefined })
  })
})

describe('where they were', () => {
  const WHEREABOUTS = { kind: 'whereabouts' } as const
  const window = { from: atlas.extent.from, to: civilToDays(1994, 3, 4) }
  const ids = ['camp-ashraf', 'baghdad', 'auvers-sur-oise']
  const places = ids.map((id) => atlas.places.get(id)?.position)
  const goneTo = (goTo: ReturnType<typeof vi.fn>) => new Set(goTo.mock.calls.at(-1)?.[0].map(String))

  it('is shown by the map when the panel opens and when another day is asked for', () => {
    const { goTo, store, openPanel } = show({ window, panel: WHEREABOUTS })
    expect(goneTo(goTo)).toEqual(new Set(places.map(String)))
    act(() => store.getState().setWindow({ ...window, to: civilToDays(1975, 3, 4) }))
    expect(goTo).toHaveBeenCalledTimes(1)
    openPanel(WHEREABOUTS)
    expect(goTo).toHaveBeenCalledTimes(2)
    expect(goneTo(goTo)).toEqual(new Set([String(atlas.places.get('tehran')?.position)]))
  })

  it('waits for the size of the panel', () => {
    expect(show({ window, panel: WHEREABOUTS }, UNMEASURED).goTo).not.toHaveBeenCalled()
  })

  it('leaves the map where the address has it until something is asked', () => {
    const { goTo, openPanel } = show({ window, panel: WHEREABOUTS, map: { zoom: 4, lat: 60, lon: 10 } })
    expect(goTo).not.toHaveBeenCalled()
    openPanel(WHEREABOUTS)
    expect(goTo).toHaveBeenCalledTimes(1)
  })
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AtlasStore, createAtlasStore } from '../../src/app/atlas-store'
import { addressOf, finishAddress, readAddress, replaceAddress, syncAddress } from '../../src/app/url-sync'
import { writeYearDay, YEAR_DAYS } from '../../src/domain/select/on-this-day'
import type { ViewContext } from '../../src/domain/view/url-view'
import { NO_FILTERS } from '../../src/domain/view/view'

const context: ViewContext = {
  extent: { from: 0, to: 20_000 },
  events: new Set(['a', 'b']),
  categories: new Set(['war']),
  places: new Set(['paris']),
  parties: new Set(),
  stays: new Set(['stay']),
  accounts: new Set(['mek']),
  lessons: new Set(['exile']),
  steps: new Map(),
}

let store: AtlasStore
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', 'http://localhost:3000/sub/index.html?ref=lesson')
  store = createAtlasStore(readAddress(context).view)
  stop = syncAddress(store, context)
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const query = () => location.search

describe('the address', () => {
  it('keeps path and foreign values, and says nothing of what is as it begins', () => {
    expect(addressOf(store.getState().view, context)).toBe('http://localhost:3000/sub/index.html?ref=lesson')
  })

  it('names what is not understood of the keys that stay, and is without it once it is written', () => {
    history.replaceState(null, '', '?context=javascript:alert(1)&fields=nonsense&ref=lesson')
    const ofFile = { ...context, readFields: (value: string) => ({ understood: '', problems: [value] }) }
    const { view, problems } = readAddress(ofFile)
    expect(problems).toEqual([
      { key: 'context', value: 'javascript:alert(1)' },
      { key: 'fields', value: 'nonsense' },
    ])
    replaceAddress(view, ofFile)
    expect(query()).toBe('?ref=lesson')
  })

  it('makes one entry of each opened event and each filter', () => {
    const push = vi.spyOn(history, 'pushState')
    store.getState().openEvent('a')
    store.getState().setFilters({ ...NO_FILTERS, categories: ['war'] })
    expect(push).toHaveBeenCalledTimes(2)
    expect(query()).toContain('event=a')
    expect(query()).toContain('war')
  })

  it('is that of the view at once where something else is about to take its place', () => {
    store.getState().setWindow({ from: 100, to: 20_000 })
    expect(query()).not.toContain('from=')
    finishAddress()
    expect(query()).toContain('from=1970-04-11')
    stop()
    store.getState().setWindow({ from: 200, to: 20_000 })
    finishAddress()
    expect(query()).toContain('from=1970-04-11')
  })

  it('makes one entry of accounts chosen, of a comparison begun and of its end, none of another date', () => {
    const push = vi.spyOn(history, 'pushState')
    store.getState().setLens(['mek'])
    expect(push).toHaveBeenCalledTimes(1)
    expect(query()).toContain('lens=mek')
    store.getState().setCompare(5_000)
    expect(push).toHaveBeenCalledTimes(2)
    expect(query()).toContain('compare=')
    store.getState().setCompare(6_000)
    expect(push).toHaveBeenCalledTimes(2)
    store.getState().setCompare(undefined)
    expect(push).toHaveBeenCalledTimes(3)
    expect(query()).not.toContain('compare=')
  })

  it('in a frame makes no entry, and follows what is opened when it rests', () => {
    const push = vi.spyOn(history, 'pushState')
    store.getState().restore({ ...store.getState().view, embed: true })
    store.getState().openEvent('a')
    vi.advanceTimersByTime(400)
    expect(push).not.toHaveBeenCalled()
    expect(query()).toContain('event=a')
  })

  it('makes one entry of a search, not one of each letter', () => {
    const push = vi.spyOn(history, 'pushState')
    for (const text of ['p', 'pa', 'par']) store.getState().setFilters({ ...NO_FILTERS, query: text })
    expect(push).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(400)
    expect(query()).toContain('par')
  })

  it('follows time and map when they rest, in the entry where they moved', () => {
    const push = vi.spyOn(history, 'pushState')
    const replace = vi.spyOn(history, 'replaceState')
    for (let to = 10_000; to < 10_050; to++) store.getState().setWindow({ from: 0, to })
    store.getState().setMap({ zoom: 5, lat: 33, lon: 44 })
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(400)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(push).not.toHaveBeenCalled()
    expect(query()).toContain('map=5')
  })

  it('follows a day of the year that is dragged through when it rests, in the entry of its panel', () => {
    const push = vi.spyOn(history, 'pushState')
    const replace = vi.spyOn(history, 'replaceState')
    store.getState().openPanel({ kind: 'on-this-day' })
    expect(push).toHaveBeenCalledTimes(1)
    replace.mockClear()
    for (let day = 0; day < YEAR_DAYS; day++) {
      store.getState().openPanel({ kind: 'on-this-day', day: writeYearDay(day) })
    }
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(400)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(push).toHaveBeenCalledTimes(1)
    expect(new URLSearchParams(query()).get('panel')).toBe('on-this-day:12-31')
    store.getState().openPanel({ kind: 'legend' })
    expect(push).toHaveBeenCalledTimes(2)
  })

  it('leaves an entry as it was before time moved to open an event', () => {
    const entries: string[] = []
    const replace = history.replaceState.bind(history)
    vi.spyOn(history, 'replaceState').mockImplementation((state, title, url) => {
      entries.push(String(url))
      replace(state, title, url)
    })
    store.getState().setWindow({ from: 0, to: 9_000 })
    store.getState().openEvent('b', { from: 0, to: 12_000 })
    expect(entries.filter((entry) => entry.includes('event='))).toEqual([])
    expect(query()).toContain('event=b')
  })

  it('restores what an entry holds, and makes no entry of that', () => {
    const push = vi.spyOn(history, 'pushState')
    history.replaceState(null, '', '?event=b&cat=war')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().view.event).toBe('b')
    expect(store.getState().view.filters.categories).toEqual(['war'])
    expect(push).not.toHaveBeenCalled()
  })

  it('leaves what else the state of an entry says, which gets a number', () => {
    stop()
    history.replaceState({ isEntered: true }, '')
    stop = syncAddress(store, context)
    expect(history.state).toEqual({ isEntered: true, entry: expect.any(Number) })
  })

  it('keeps motion that had not come to rest when Back was pressed', () => {
    const entries: { state: unknown; href: string }[] = []
    store.getState().openEvent('a')
    const leave = () => entries.push({ state: history.state, href: location.href })
    const goTo = (at: { state: unknown; href: string }) => {
      history.replaceState(at.state, '', at.href)
      dispatchEvent(new PopStateEvent('popstate', { state: at.state }))
    }
    leave()
    store.getState().openEvent('b')
    leave()
    const [first, second] = entries
    if (!first || !second) throw new Error('no entries')
    store.getState().setWindow({ from: 0, to: 9_000 })
    goTo(first)
    expect(store.getState().view).toMatchObject({ event: 'a', window: context.extent })
    goTo(second)
    expect(store.getState().view).toMatchObject({ event: 'b', window: { from: 0, to: 9_000 } })
    expect(query()).toContain('to=')
  })

  it('keeps motion that had not come to rest when a skip link was followed', () => {
    store.getState().setWindow({ from: 0, to: 9_000 })
    history.pushState(null, '', '#time')
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    expect(store.getState().view.window).toEqual({ from: 0, to: 9_000 })
    expect(query()).toContain('to=')
  })

  it('is written when the page goes, however young the last motion is', () => {
    store.getState().setWindow({ from: 0, to: 9_000 })
    dispatchEvent(new Event('pagehide'))
    expect(query()).toContain('to=')
  })

  it('is left alone once the atlas is gone', () => {
    store.getState().setWindow({ from: 0, to: 9_000 })
    stop()
    vi.advanceTimersByTime(400)
    expect(query()).toBe('?ref=lesson')
  })

  it('of a link that was not understood becomes that of the view', () => {
    history.replaceState(null, '', '?event=nobody&theme=dark')
    const { view, problems } = readAddress(context)
    expect(problems).toHaveLength(1)
    replaceAddress(view, context)
    expect(query()).toBe('?theme=dark')
  })
})

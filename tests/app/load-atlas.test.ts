import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventsAreUnread, loadAtlas } from '../../src/app/load-atlas'

const base = new URL('https://example.org/sub/data/')

const NEVER = () => Promise.reject(new Error('is never answered'))

/** Answers requests from the fixture, but for the files given here. */
function serve(instead: Readonly<Record<string, () => Response | Promise<Response>>> = {}) {
  vi.stubGlobal('fetch', async (address: URL, { signal }: RequestInit) => {
    if (instead[address.href.slice(base.href.length)] === NEVER) {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    }
    expect(address.href.startsWith(base.href)).toBe(true)
    const name = address.href.slice(base.href.length)
    return instead[name]?.() ?? new Response(readFileSync(`tests/fixtures/check/atlas/${name}`, 'utf8'))
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loadAtlas', () => {
  it('assembles the five files beside the page', async () => {
    serve()
    const { atlas, failures, problems } = await loadAtlas(base)
    expect(failures).toEqual([])
    expect(problems).toEqual([])
    expect(atlas?.events.length).toBeGreaterThan(0)
  })

  it.each([
    ['as such', '\u202e'],
    ['escaped', '\\u202E'],
  ])('ends what turns the direction of a text with that text, where it stands %s', async (_, sign) => {
    const text = readFileSync('tests/fixtures/check/atlas/events.geojson', 'utf8')
    const turned = text.replace(/"title": "/, `"title": "${sign}`)
    serve({ 'events.geojson': () => new Response(turned) })
    const { atlas } = await loadAtlas(base)
    const titles = atlas?.events.map(({ title }) => title) ?? []
    expect(titles.filter((title) => /^\u202e[^\u202c]+\u202c$/.test(title))).toHaveLength(1)
  })

  it('does not wait for ever for a file that does not come', async () => {
    const clock = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal)
    serve({ 'sources.json': NEVER })
    const loading = loadAtlas(base)
    clock.abort(new DOMException('too late', 'TimeoutError'))
    const { atlas, failures } = await loading
    expect(failures).toMatchObject([{ file: 'sources.json', reason: 'network' }])
    expect(atlas?.events.length).toBeGreaterThan(0)
    vi.restoreAllMocks()
  })

  it('names a file that the server has not, and uses the others', async () => {
    serve({ 'relocations.geojson': () => new Response('gone', { status: 404 }) })
    const { atlas, failures } = await loadAtlas(base)
    expect(failures).toEqual([
      { part: 'relocations', file: 'relocations.geojson', reason: 'status', detail: '404' },
    ])
    expect(atlas?.legs).toEqual([])
    expect(atlas?.events.length).toBeGreaterThan(0)
  })

  it.each([
    ['an answer that is no JSON', () => new Response('<!doctype html>'), 'json'],
    ['no answer', () => Promise.reject(new TypeError('no network')), 'network'],
  ])('tells of %s', async (_, answer, reason) => {
    serve({ 'events.geojson': answer })
    const { failures } = await loadAtlas(base)
    expect(failures.map((failure) => [failure.file, failure.reason])).toEqual([['events.geojson', reason]])
  })

  it.each([
    ['that are not there', () => new Response('gone', { status: 404 }), true],
    ['of which the answer is no JSON', () => new Response('<!doctype html>'), true],
    ['of the wrong shape', () => new Response('{}'), true],
    ['of which none can be read', () => new Response('{"features":[{"type":"Feature"}]}'), true],
    ['that are none', () => new Response('{"type":"FeatureCollection","features":[]}'), false],
  ])('tells events %s from an atlas without events', async (_, answer, isUnread) => {
    serve({ 'events.geojson': answer })
    const { atlas, failures, problems } = await loadAtlas(base)
    expect(atlas?.events).toEqual([])
    expect(eventsAreUnread(failures, problems)).toBe(isUnread)
  })

  it('knows the events by any name', async () => {
    const atlas = JSON.parse(readFileSync('tests/fixtures/check/atlas/atlas.json', 'utf8'))
    atlas.files.events = 'mine.geojson'
    serve({
      'atlas.json': () => new Response(JSON.stringify(atlas)),
      'mine.geojson': () => new Response('gone', { status: 404 }),
    })
    const { failures, problems } = await loadAtlas(base)
    expect(eventsAreUnread(failures, problems)).toBe(true)
  })

  it('takes the names that atlas.json gives its files', async () => {
    const fixture = (name: string) => readFileSync(`tests/fixtures/check/atlas/${name}`, 'utf8')
    const atlas = JSON.parse(fixture('atlas.json')) as { files: Record<string, string> }
    atlas.files.events = 'my-events.geojson'
    serve({
      'atlas.json': () => new Response(JSON.stringify(atlas)),
      'events.geojson': () => new Response('gone', { status: 404 }),
      'my-events.geojson': () => new Response(fixture('events.geojson')),
    })
    const loaded = await loadAtlas(base)
    expect(loaded.failures).toEqual([])
    expect(loaded.atlas?.events.length).toBeGreaterThan(0)
  })

  it('asks no other folder or host for a file, whatever atlas.json names', async () => {
    const atlas = { files: { events: 'https://example.com/x.json', places: '../x.json' } }
    serve({ 'atlas.json': () => new Response(JSON.stringify(atlas)) })
    expect((await loadAtlas(base)).failures).toEqual([])
  })

  it('has no atlas without atlas.json', async () => {
    serve({ 'atlas.json': () => new Response('null') })
    const { atlas, problems } = await loadAtlas(base)
    expect(atlas).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
  })
})

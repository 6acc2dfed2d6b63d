import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadAtlas } from '../../src/app/load-atlas'

const base = new URL('https://example.org/sub/data/')

/** Answers requests from the fixture, but for the files given here. */
function serve(instead: Readonly<Record<string, () => Response | Promise<Response>>> = {}) {
  vi.stubGlobal('fetch', async (address: URL) => {
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

  it('names a file that the server has not, and uses the others', async () => {
    serve({ 'relocations.geojson': () => new Response('gone', { status: 404 }) })
    const { atlas, failures } = await loadAtlas(base)
    expect(failures).toEqual([{ file: 'relocations.geojson', reason: 'status', detail: '404' }])
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

  it('has no atlas without atlas.json', async () => {
    serve({ 'atlas.json': () => new Response('null') })
    const { atlas, problems } = await loadAtlas(base)
    expect(atlas).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
  })
})

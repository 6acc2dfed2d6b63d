import { describe, expect, it } from 'vitest'
import { isSound } from '../../../src/app/offline/sound-response'

const ENTRY = 'assets/index-abc.js'
const PAGE = `<!doctype html><script src="./${ENTRY}"></script>`

function response(path: string, body: string, type: string, status = 200): Response {
  const made = new Response(body, { status, headers: { 'Content-Type': type } })
  Object.defineProperty(made, 'url', { value: `https://atlas.example/map/${path}` })
  return made
}

describe('isSound', () => {
  it.each([
    ['code', response('assets/a.js', 'x', 'text/javascript'), true],
    ['data', response('data/events.geojson', '{}', 'application/geo+json'), true],
    ['the page', response('index.html', PAGE, 'text/html; charset=utf-8'), true],
    ['the page at the address of its folder', response('', PAGE, 'text/html'), true],
    ['a sign-in page in place of code', response('assets/a.js', PAGE, 'text/html'), false],
    ['a sign-in page in place of data', response('data/atlas.json', 'Sign in', 'text/html'), false],
    ['a sign-in page in place of the page', response('index.html', 'Sign in', 'text/html'), false],
    ['a page of another version', response('index.html', PAGE.replace('abc', 'def'), 'text/html'), false],
    ['an error', response('assets/a.js', 'x', 'text/javascript', 503), false],
    ['a part of a file', response('assets/a.js', 'x', 'text/javascript', 206), false],
  ])('tells of %s', async (_, given, expected) => {
    expect(await isSound(given, ENTRY)).toBe(expected)
  })

  it('leaves what it looked at to be read', async () => {
    const given = response('index.html', PAGE, 'text/html')
    await isSound(given, ENTRY)
    expect(await given.text()).toBe(PAGE)
  })
})

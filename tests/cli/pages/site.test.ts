import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fontFaces, systemThemed } from '../../../src/cli/pages/page-styles'
import { shorten } from '../../../src/cli/pages/shorten'
import { siteAddress } from '../../../src/cli/pages/site-address'
import { robotsText, sitemapXml } from '../../../src/cli/pages/sitemap'
import { eventPagePath } from '../../../src/domain/export/event-page-path'

describe('siteAddress', () => {
  test.each([
    ['https://atlas.example', 'https://atlas.example/'],
    ['https://atlas.example/map', 'https://atlas.example/map/'],
    ['https://atlas.example/map//?q#x', 'https://atlas.example/map/'],
  ])('%s', (given, address) => expect(siteAddress(given)).toEqual({ address, isKnown: true }))

  test('is that of npm start where none is given', () => {
    expect(siteAddress(undefined)).toEqual({ address: 'http://localhost:4173/', isKnown: false })
    expect(siteAddress('')).toEqual({ address: 'http://localhost:4173/', isKnown: false })
  })

  test.each(['atlas.example', 'ftp://atlas.example/', 'javascript:1'])('%s is none', (given) =>
    expect(siteAddress(given)).toBeUndefined(),
  )
})

describe('eventPagePath', () => {
  test('is the id, where that is a plain one', () => {
    expect(eventPagePath('france-departure-1986')).toBe('events/france-departure-1986.html')
    expect(eventPagePath('../A b')).toBe('events/_2e__2e__2f__41__20_b.html')
  })

  test('keeps every id in the folder and apart from every other, whatever the case of letters', () => {
    const id = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(eventPagePath(one)).toMatch(/^events\/[a-z0-9_-]*\.html$/)
        expect(eventPagePath(one) === eventPagePath(other)).toBe(one === other)
      }),
    )
  })
})

test('the sitemap lists whole addresses, robots.txt leads to it', () => {
  const xml = sitemapXml('https://atlas.example/map/', ['', 'events/a&b.html'])
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://atlas.example/map/</loc>',
    '<loc>https://atlas.example/map/events/a&amp;b.html</loc>',
  ])
  expect(robotsText('https://atlas.example/map/')).toContain(
    'Sitemap: https://atlas.example/map/sitemap.xml\n',
  )
})

describe('the styles of the pages', () => {
  test('have the dark theme of the tokens where the device asks for it', () => {
    const tokens = readFileSync('src/ui/theme/tokens.css', 'utf8')
    expect(systemThemed(tokens)).toMatch(
      /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{\s*color-scheme: dark/,
    )
    expect(() => systemThemed(':root { color: red }')).toThrow(/dark theme/)
  })

  test('have the fonts of the built site', () => {
    const built =
      'a{b:c}@font-face{font-family:"A";src:url(./a-1.woff2)format("woff2")}@font-face{src:url("./b.woff2")}'
    expect(fontFaces(built)).toBe(
      '@font-face{font-family:"A";src:url(../assets/a-1.woff2)format("woff2")}\n@font-face{src:url("../assets/b.woff2")}\n',
    )
  })
})

test('a long text is cut after a word', () => {
  expect(shorten('one two three', 13)).toBe('one two three')
  expect(shorten('one two three', 12)).toBe('one two…')
  expect(shorten('字'.repeat(30), 20)).toBe(`${'字'.repeat(20)}…`)
  expect(shorten('𒀀'.repeat(30), 21)).toBe(`${'𒀀'.repeat(10)}…`)
})

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { iconTag } from '../../../src/cli/pages/head-tags'
import { indexHtml } from '../../../src/cli/pages/index-html'
import { readDataset } from '../../../src/cli/pages/read-dataset'
import { pages } from '../../../src/i18n/en/pages'
import { sampleAtlas } from '../../ui/sample-atlas'
import { parsePage, SITE } from './sample-site'

const source = readFileSync('index.html', 'utf8')
/** What of it is replaced, without the files that it would fetch. */
const built = '<html><head></head><body><noscript>Files</noscript></body></html>'
const bundled = readDataset('data')
const plainTextOf = (html: string) => parsePage(/<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '')

describe('index.html', () => {
  test('without JavaScript it tells every event, with a link to its page', () => {
    const { atlas } = bundled
    const plain = plainTextOf(indexHtml(source, bundled, SITE))
    const titles = Array.from(plain.querySelectorAll('li > a'), ({ textContent }) => textContent)
    expect(titles.toSorted()).toEqual(atlas.events.map(({ title }) => title).toSorted())
    expect(plain.querySelector('li')?.textContent).toContain('Tehran, Iran')
    expect(plain.querySelector('li > a')?.getAttribute('href')).toBe(`./events/${atlas.events[0]?.id}.html`)
    expect(plain.querySelectorAll('h2')[0]?.textContent).toBe('1963')
  })

  test('events without a date or a place are told too', () => {
    const plain = plainTextOf(indexHtml(source, { ...bundled, atlas: sampleAtlas() }, SITE))
    const headings = Array.from(plain.querySelectorAll('h2'), ({ textContent }) => textContent)
    expect(headings).toEqual(['1965', '1981', '2017', 'Not on the map', 'Undated'])
    expect(plain.body.textContent).toContain('Camp built <b>at</b> Manëz')
  })

  test('describes the dataset to those who link to it and to those who search for data', () => {
    const page = parsePage(indexHtml(built, bundled, SITE))
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(bundled.atlas.title)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(SITE.address)
    expect(
      JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''),
    ).toMatchObject({
      '@type': 'Dataset',
      name: bundled.atlas.title,
      version: bundled.atlas.version,
      license: bundled.atlas.licence.url,
      temporalCoverage: '1963-01-01/2023-12-31',
      spatialCoverage: { geo: { box: '26 -2 54 64' } },
      distribution: [{ contentUrl: `${SITE.address}data/events.geojson` }, {}, {}, {}],
    })
  })

  test('where its script does not run it says what is needed, and leads to the events as text', () => {
    const page = parsePage(indexHtml(source, bundled, SITE))
    const links = Array.from(page.querySelectorAll('#root a'), (link) => link.getAttribute('href'))
    expect(page.querySelector('#root h1')?.textContent).toBe(pages.notStarted.title)
    expect(links).toEqual(['', `./events/${bundled.atlas.events[0]?.id}.html`])
  })

  test('its icon is there for the other pages', () => {
    expect(iconTag(source).text).toMatch(/^<link rel="icon" type="image\/svg\+xml" href="data:.*" \/>$/)
  })
})

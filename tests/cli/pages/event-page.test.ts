// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { eventPage } from '../../../src/cli/pages/event-page'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { bundledAtlas } from '../../domain/export/bundled-atlas'
import { sampleAtlas } from '../../ui/sample-atlas'
import { parsePage, SITE } from './sample-site'

const atlas = sampleAtlas()
const eventOf = (id: string, of = atlas): AtlasEvent => {
  const event = of.events.find((event) => event.id === id)
  if (!event) throw new Error(id)
  return event
}
const pageOf = (event: AtlasEvent, of = atlas, site = SITE) => {
  const i = of.events.indexOf(event)
  const text = eventPage(event, of, { previous: of.events[i - 1], next: of.events[i + 1] }, site)
  return parsePage(text)
}
const texts = (root: ParentNode, selector: string) =>
  Array.from(root.querySelectorAll(selector), ({ textContent }) =>
    textContent?.replaceAll(/\s+/g, ' ').trim(),
  )
const jsonLd = (page: Document) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as object

describe('the page of an event', () => {
  const page = pageOf(eventOf('bombing'))

  test('says what, when, where and how far it could be checked', () => {
    expect(texts(page, 'h1')).toEqual(['Bombing of an office'])
    expect(texts(page, 'dt')).toEqual(['When', 'Where', 'Verification'])
    const [when, where, checked] = texts(page, 'dd')
    expect(when).toBe('28 June 1981At about 20:20.')
    expect(where).toContain('Tehran, Iran the mark stands for the city as a whole')
    expect(where).toContain('The building was not located.')
    expect(where).toContain('Also: Manëz')
    expect(where).toContain('French Téhéran (not checked against a source)')
    expect(checked).toContain('DisputedStatements about it are asserted by A Government')
    expect(page.body.textContent).toContain('Summary of Bombing of an office.')
    expect(page.body.textContent).toContain('That this office is meant is inferred.')
    expect(page.querySelector('bdi[lang="fa"]')?.textContent).toBe('تهران')
  })

  test('says who says what by stance, each with its sources', () => {
    expect(texts(page, '.page-stance h3')).toEqual(['Asserts', 'Qualifies', 'Denies', 'Gives background'])
    expect(texts(page, '.page-stance[data-stance="denies"] li')).toEqual([
      'The Movement We did not do it. [2]',
    ])
    const ref = page.querySelector('.page-stance[data-stance="denies"] .page-ref')
    expect(page.querySelector(ref?.getAttribute('href') ?? '')?.textContent).toContain('The Movement')
  })

  test('says what the seed report states, where sources differ and what was not found', () => {
    expect(texts(page, 'blockquote')).toEqual(['The movement did it.'])
    expect(page.body.textContent).toContain('Report, paragraphs 18 and 57')
    expect(page.body.textContent).toContain('The toll differs.')
    expect(page.body.textContent).toContain('A claim of responsibility.')
  })

  test('cites each source; only http and https addresses are links', () => {
    expect(texts(page, '.page-sources > li')[0]).toMatch(
      /^Jane Doe, A Report, February 2023\. reports\.example ?Government Read whole\.$/,
    )
    const links = Array.from(page.querySelectorAll('.page-sources a'), (link) => link.getAttribute('href'))
    expect(links).toEqual(['https://reports.example/1', 'http://movement.example/page'])
  })

  test('leads to the map, to the events before and after, and to the licence', () => {
    const href = (selector: string) => page.querySelector(selector)?.getAttribute('href')
    expect(href('.page-open a')).toBe('../?event=bombing')
    expect(href('a[rel=prev]')).toBe('founding.html')
    expect(href('a[rel=next]')).toBe('move.html')
    expect(href('a[rel~=license]')).toBe('https://licence.example/')
    expect(pageOf(eventOf('founding')).querySelector('a[rel=prev]')).toBeNull()
    expect(texts(page, '.page-footer > p')[0]).toContain('Sample Atlas, version 2.0.0.')
  })

  test('names a licence whose address is no link without one', () => {
    const licence = { id: 'free', label: 'Free', url: 'javascript:alert(1)' }
    const page = pageOf(eventOf('bombing'), { ...sampleAtlas(), licence })
    expect(page.querySelector('a[rel~=license]')).toBeNull()
    expect(texts(page, '.page-footer > p')[0]).toContain('Free')
  })

  test('tells of the relocation that it is part of', () => {
    const relocation = pageOf(eventOf('move')).body.textContent
    expect(relocation).toContain('Tehran to Paris')
    expect(relocation).toContain('the leaders · about August 1981 · dates or route approximate')
  })

  test('tells those who link to it what it is', () => {
    const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
    expect(page.title).toBe('Bombing of an office, 28 June 1981')
    expect(meta('og:title')).toBe(page.title)
    expect(meta('og:url')).toBe('https://atlas.example/map/events/bombing.html')
    expect(meta('og:image')).toBe('https://atlas.example/map/og.png')
    expect(meta('og:description')).toBe('28 June 1981, Tehran. Summary of Bombing of an office.')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(meta('og:url'))
  })

  test('names no address of its own where that is not known', () => {
    const elsewhere = pageOf(eventOf('bombing'), atlas, { ...SITE, isKnown: false })
    expect(elsewhere.querySelector('link[rel=canonical], meta[property="og:url"]')).toBeNull()
  })

  test('has no script but one of its own, and no inline style', () => {
    for (const event of [...atlas.events, ...bundledAtlas.events]) {
      const of = atlas.events.includes(event) ? atlas : bundledAtlas
      const any = pageOf(event, of)
      expect(texts(any, 'script:not([type="application/ld+json"])')).toEqual([''])
      expect(any.querySelector('style, [style], [onclick], [onerror]')).toBeNull()
      expect(any.querySelector('meta[http-equiv="Content-Security-Policy"]')).not.toBeNull()
    }
  })

  test('hostile texts stay texts', () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;'
    const event = eventOf('bombing')
    const bad: AtlasEvent = {
      ...event,
      id: '"><script>',
      title: hostile,
      summary: hostile,
      dateNote: hostile,
      place: hostile,
      category: hostile,
      actors: [hostile],
      seed: { states: hostile, voice: hostile, paragraphs: [] },
      claims: [{ by: hostile, stance: 'says', text: hostile, attribution: hostile, sources: [hostile] }],
    }
    const page = pageOf(bad)
    expect(page.querySelectorAll('script')).toHaveLength(2)
    expect(page.querySelector('img')).toBeNull()
    expect(texts(page, 'h1')).toEqual([hostile])
    expect(jsonLd(page)).toMatchObject({ name: hostile, description: hostile })
  })
})

describe('the linked data of an event', () => {
  const dated = (date: string) => jsonLd(pageOf({ ...eventOf('bombing'), date }))

  test('names place and time, and nobody as organizer', () => {
    const data = jsonLd(pageOf(eventOf('bombing')))
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Bombing of an office',
      url: 'https://atlas.example/map/events/bombing.html',
      startDate: '1981-06-28',
      location: {
        '@type': 'Place',
        name: 'Tehran',
        address: { addressCountry: 'IR' },
        geo: { latitude: 35.69, longitude: 51.42 },
      },
      subjectOf: { '@type': 'Dataset', name: 'Sample Atlas' },
    })
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['organizer']))
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['performer']))
  })

  test.each([
    ['1981', { startDate: '1981' }],
    ['1981-06', { startDate: '1981-06' }],
    ['1981-06-28T20:20', { startDate: '1981-06-28' }],
    ['-0043-03-15', { startDate: '-0043-03-15' }],
    ['1986-06-07/1988', { startDate: '1986-06-07', endDate: '1988' }],
    ['1986~/2003-04', {}],
    ['2013/..', { startDate: '2013' }],
    ['1981-06~', {}],
    ['1979?', {}],
    ['198X', {}],
    ['1981-1X', { startDate: '1981' }],
    ['1981-XX-05', { startDate: '1981' }],
    ['1981-22', {}],
    ['[1981-06-28,1981-06-29]', {}],
    ['', {}],
  ])('of %s says no more than is known', (date, dates) => {
    const { startDate, endDate } = dated(date) as { startDate?: string; endDate?: string }
    expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...dates })
  })
})

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { SHAPE } from '../../../src/domain/collection/shape-columns'
import type { Box } from '../../../src/domain/marks/box'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { picture } from '../../../src/i18n/en/picture'
import type { Shapes } from '../../../src/map/dots/shape-layer'
import type { DrawnCrowd } from '../../../src/map/picture/drawn-events'
import { fitText, wrapText } from '../../../src/map/picture/lettering'
import { letteringOf } from '../../../src/map/picture/picture-style'
import type { PictureSubject } from '../../../src/map/picture/picture-subject'
import { plateContent } from '../../../src/map/picture/plate-content'
import { layOutPlate, type PlateSize, plateWidth } from '../../../src/map/picture/plate-drawing'
import { svgElement } from '../../../src/map/picture/svg-node'
import { measure, sampleSubject, style } from './sample-subject'

function plate(size: PlateSize, unit = 1, changes: Partial<PictureSubject> = {}) {
  const subject = sampleSubject({
    ...changes,
    about: 'Parties: '.padEnd(300, 'a long name, '),
  })
  const tools = { style: { ...style, unit }, messages: picture, measure }
  return layOutPlate(plateContent(subject, 'map'), size, tools)
}

function only(boxes: readonly Box[]): Box {
  const [box, ...more] = boxes
  if (!box || more.length > 0) throw new Error(`${boxes.length} maps`)
  return box
}

/** An atlas with an event, shown as the first one is, for each of the ids of sources. */
function withSources(cited: readonly string[]) {
  const { atlas } = sampleSubject()
  const [first] = atlas.events
  if (!first) throw new Error('no event')
  const sources = [...new Set(cited)].map((id) => ({
    ...{
      id,
      type: 'webpage',
      title: id,
      publisher: `Press ${id} (reposted)`,
      issued: { 'date-parts': [[1981]] },
    },
    custom: { perspective: 'press' as const, readAs: 'whole' as const },
  }))
  return {
    ...atlas,
    events: cited.map((id) => ({ ...first, sources: [id] })),
    stays: [],
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}

describe('the page around a map', () => {
  test.each([360, 990, 1800])('keeps all within its edges, %d pixels wide', (width) => {
    const { draw, height, maps } = plate({ width, map: 400 })
    const map = only(maps)
    expect(map.bottom - map.top).toBe(400)
    expect(map.left).toBe(width - map.right)
    const parsed = svgElement(draw())
    const lines = [...parsed.querySelectorAll('text')].map((text) => {
      const size = Number(text.getAttribute('font-size'))
      let [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))]
      for (let group = text.parentElement; group; group = group.parentElement) {
        const [dx = 0, dy = 0] = (
          /translate\(([^)]*)\)/.exec(group.getAttribute('transform') ?? '')?.[1] ?? ''
        )
          .split(' ')
          .map(Number)
        x += dx
        y += dy
      }
      const wide = (text.textContent ?? '').length * size * 0.5
      const anchor = text.getAttribute('text-anchor')
      const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x
      return { left, right: left + wide, y }
    })
    expect(lines.length).toBeGreaterThan(10)
    for (const { left, right, y } of lines) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width + 0.5)
      expect(y).toBeLessThan(height)
      expect(y < map.top || y > map.bottom).toBe(true)
    }
  })

  test('gives the map what a page of a given height leaves', () => {
    const { height, maps } = plate({ width: 1800, map: { page: 1200 } }, 1.4)
    const map = only(maps)
    expect(height).toBe(1200)
    expect(map.bottom - map.top).toBeGreaterThan(500)
    expect([map.left, map.top, map.right, map.bottom].every(Number.isInteger)).toBe(true)
  })
})

describe('the page around the maps of two times', () => {
  const compared = { from: 0, to: 120 }
  const headings = (svg: Element) =>
    [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .filter((text) => / events?$/.test(text ?? ''))

  test.each([1, 2, 3])('has room for each as it is on screen (unit %d)', (unit) => {
    for (const map of [200, 390, 520, 550, 900]) {
      const { maps } = plate({ width: plateWidth(map, 2, unit), map: 400 }, unit, { compared })
      expect(maps.map(({ left, right }) => right - left)).toEqual([map, map])
      const single = only(plate({ width: plateWidth(map, 1, unit), map: 400 }, unit).maps)
      expect(single.right - single.left).toBe(map)
    }
  })

  test('heads each with its time and its events, the compared one first, and marks both on the axis', () => {
    const { maps, draw } = plate({ width: 1000, map: 400 }, 1, { compared })
    const svg = svgElement(draw())
    expect(headings(svg)).toEqual([
      '1 January 1970 to 30 April 1970 · 2 of 3 events',
      '1 January 1970 to 7 September 1970 · 2 of 3 events',
    ])
    const [first, second] = maps
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(0)
    const ends = [...svg.querySelectorAll(`line[stroke="${style.colours.ink}"]`)]
    expect(new Set(ends.map((end) => end.getAttribute('x1'))).size).toBe(2)
  })

  test('has no second map where the axis stands alone', () => {
    const content = plateContent(sampleSubject({ compared }), 'axis')
    expect(content.headings).toEqual([])
    expect(content.windows).toHaveLength(1)
  })
})

test('small print names the sources that the most events rest on, and how many more', () => {
  const { notes } = plateContent(
    sampleSubject({ atlas: withSources(['a', 'a', 'b', 'c', 'c', 'c', 'd']) }),
    'map',
  )
  expect(notes[0]).toContain('Sources: Press c 1981, Press a 1981, Press b 1981 and 1 more, all named with')
  expect(notes.at(-1)).toBe('https://example.org/')
  const few = plateContent(sampleSubject({ atlas: withSources(['a']) }), 'map')
  expect(few.notes[0]).toMatch(/^Sources: Press a 1981, named with/)
  expect(plateContent(sampleSubject(), 'map').notes[0]).not.toContain('Sources')
})

test('a title of any length leaves room for the map', () => {
  const title = 'data '.repeat(5000)
  const atlas = { ...sampleSubject().atlas, title }
  const map = only(plate({ width: 1800, map: { page: 1200 } }, 1.4, { atlas }).maps)
  expect(map.bottom - map.top).toBeGreaterThan(300)
})

describe('plateContent', () => {
  test('explains dots by their colours where events are dots, and says of how many events', () => {
    const subject = sampleSubject()
    const drawn = { atlas: subject.atlas, shown: new Set<string>(), crowd: { kind: 'dots' } as DrawnCrowd }
    const { legend, subtitles } = plateContent({ ...subject, compared: undefined }, 'map', drawn)
    expect(legend.byColour).toBe(true)
    expect(legend.kinds).toHaveLength(2)
    expect(legend.signs).toContain('dot')
    expect(legend.signs).not.toContain('disputed')
    const counted = { ...drawn, crowd: { kind: 'counts' } as DrawnCrowd }
    expect(plateContent(subject, 'map', counted).legend.signs).toContain('bubble')
    expect(subtitles[0]).toMatch(/2 of 3 events$/)
    expect(plateContent(subject, 'axis', drawn).legend).toMatchObject({ byColour: false })
  })

  test('names a file of the reader’s own once, and no licence that it has not', () => {
    const { atlas } = sampleSubject()
    const own = { ...atlas, title: 'own.geojson', licence: { id: '', label: '', url: '' } }
    const { notes } = plateContent(sampleSubject({ atlas: own, address: own.title }), 'map')
    expect(notes).toEqual(['Map: Natural Earth, GeoNames.'])
  })

  test('explains tracks, lines and areas of the times that are shown', () => {
    const kind = Uint8Array.of(SHAPE.track, SHAPE.line, SHAPE.polygon)
    const { window } = sampleSubject()
    const signsOf = (shown: readonly number[]) => {
      const find = (time: TimeWindow) => (time.to === window.to ? shown : [])
      const shapes = { columns: { kind }, finder: { find } } as unknown as Shapes
      const drawn = { atlas: sampleSubject().atlas, shown: new Set<string>(), shapes }
      return plateContent(sampleSubject({ compared: undefined }), 'map', drawn).legend.signs
    }
    expect(signsOf([])).toEqual(['members', 'base'])
    expect(signsOf([0, 2])).toEqual(['track', 'area', 'members', 'base'])
    expect(signsOf([1])).toEqual(['line', 'members', 'base'])
  })

  test('explains only signs that occur', () => {
    const { legend } = plateContent(sampleSubject({ shown: new Set(['a']) }), 'map')
    expect(legend.kinds).toHaveLength(1)
    expect(legend.signs).toEqual(['members', 'base'])
    expect(plateContent(sampleSubject(), 'map').legend.signs).toContain('disputed')
    expect(plateContent(sampleSubject(), 'axis').legend.signs).toEqual(['members'])
  })
})

test('an event without a date is in view at all dates, and counted apart, as on the page', () => {
  const subject = sampleSubject()
  const [first] = subject.atlas.events
  if (!first) throw new Error('no event')
  const undated = { ...first, id: 'undated', date: '', span: undefined, verification: 'disputed' as const }
  const atlas = { ...subject.atlas, events: [first, undated] }
  const { subtitles, legend } = plateContent(
    sampleSubject({ atlas, shown: new Set([first.id, 'undated']) }),
    'map',
  )
  expect(subtitles[0]).toMatch(/· 1 dated event, 1 undated$/)
  expect(legend.signs).toContain('disputed')
})

test('a kind of any name keeps its place in the legend', () => {
  const long = letteringOf('body', style)
  const cut = fitText('Notices '.repeat(30), long, 300, measure)
  expect(cut).toMatch(/^Notices .*\S…$/)
  expect(measure(cut, long)).toBeLessThanOrEqual(300)
  expect(measure(`${cut}ab`, long)).toBeGreaterThan(300)
  expect(fitText('Notices', long, 300, measure)).toBe('Notices')
})

test('a page of what has no time has no axis, and names no time', () => {
  const size = { width: 900, map: 400 }
  const content = plateContent(sampleSubject({ isTimeless: true }), 'map')
  expect(content.axis).toBeUndefined()
  expect(content.subtitles).toEqual([expect.stringMatching(/^2 of 3 events$/)])
  const timeless = plate(size, 1, { isTimeless: true })
  const drawn = svgElement(timeless.draw()).textContent
  expect(timeless.height).toBeLessThan(plate(size).height - 40)
  expect(drawn).not.toContain('1970')
})

describe('wrapText', () => {
  const small = letteringOf('small', style)

  test('loses no letter and keeps to the width, whatever the words', () => {
    for (const text of [
      'a b',
      'one long address https://example.org/?to=1986-12-31&map=4.5/41.2/31',
      'x'.repeat(99),
    ]) {
      const lines = wrapText(text, small, 80, measure)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(lines.every((line) => measure(line, small) <= 80)).toBe(true)
    }
  })
})

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { picture } from '../../../src/i18n/en/picture'
import { wrapText } from '../../../src/map/picture/lettering'
import { letteringOf } from '../../../src/map/picture/picture-style'
import { plateContent } from '../../../src/map/picture/plate-content'
import { drawPlate, type PlateSize } from '../../../src/map/picture/plate-drawing'
import { measure, sampleSubject, style } from './sample-subject'

function plate(size: PlateSize, unit = 1) {
  const subject = sampleSubject({ about: 'Parties: '.padEnd(300, 'a long name, ') })
  const tools = { style: { ...style, unit }, messages: picture, measure }
  return drawPlate(plateContent(subject, 'map'), size, tools)
}

describe('the page around a map', () => {
  test.each([360, 990, 1800])('keeps all within its edges, %d pixels wide', (width) => {
    const { svg, height, map } = plate({ width, map: 400 })
    expect(map.bottom - map.top).toBe(400)
    expect(map.left).toBe(width - map.right)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
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
    const { height, map } = plate({ width: 1800, map: { page: 1200 } }, 1.4)
    expect(height).toBe(1200)
    expect(map.bottom - map.top).toBeGreaterThan(500)
    expect([map.left, map.top, map.right, map.bottom].every(Number.isInteger)).toBe(true)
  })
})

describe('plateContent', () => {
  test('explains only signs that occur', () => {
    const { legend } = plateContent(sampleSubject({ shown: new Set(['a']) }), 'map')
    expect(legend.kinds).toHaveLength(1)
    expect(legend.signs).toEqual(['members', 'base'])
    expect(plateContent(sampleSubject(), 'map').legend.signs).toContain('disputed')
    expect(plateContent(sampleSubject(), 'axis').legend.signs).toEqual(['members'])
  })
})

test('an event without a date is in view at all dates, as on the page', () => {
  const subject = sampleSubject()
  const [first] = subject.atlas.events
  if (!first) throw new Error('no event')
  const undated = { ...first, id: 'undated', date: '', span: undefined, verification: 'disputed' as const }
  const atlas = { ...subject.atlas, events: [undated] }
  const { subtitles, legend } = plateContent({ ...subject, atlas, shown: new Set(['undated']) }, 'map')
  expect(subtitles[0]).toMatch(/1 event$/)
  expect(legend.signs).toContain('disputed')
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

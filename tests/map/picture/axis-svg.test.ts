// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { axisSvg } from '../../../src/map/picture/axis-svg'
import type { PictureSubject } from '../../../src/map/picture/picture-subject'
import { measure, sampleSubject, style } from './sample-subject'

const WIDTH = 1000

function drawn(changes: Partial<PictureSubject> = {}, rightToLeft = false) {
  const svg = axisSvg(sampleSubject(changes), WIDTH, { style: { ...style, rightToLeft }, measure })
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const texts = [...parsed.querySelectorAll('text')]
  const shapes = (colour: string) =>
    [...parsed.querySelectorAll('rect')].filter((rect) => rect.getAttribute('fill') === colour)
  return { svg, parsed, texts: texts.map((text) => text.textContent ?? ''), shapes }
}

const at = (rect: Element | undefined, name: string) => Number(rect?.getAttribute(name))

/** Of the bars, in the order of the categories. */
function heights(shown: string[]): number[] {
  const { shapes } = drawn({ shown: new Set(shown) })
  return sampleSubject().scheme.kinds.flatMap(({ colour }) => shapes(colour).map((bar) => at(bar, 'height')))
}

describe('the time axis as a drawing of its own', () => {
  test('says what it is of, when, and where it comes from', () => {
    const { texts } = drawn({ about: 'Categories: Violence' })
    const all = texts.join(' ')
    expect(all).toContain(sampleSubject().atlas.title)
    expect(all).toContain('2 of 3 events')
    expect(all).toContain('Categories: Violence')
    expect(all).toContain('https://example.org/')
    expect(all).toContain('EVENTS')
  })

  test('lets text from data be only text', () => {
    const title = `<script>alert("1")</script> & 'so' \u0007on`
    const { svg, parsed, texts } = drawn({
      atlas: { ...sampleSubject().atlas, title },
      about: '"/><image href="https://evil.example/x"/>',
    })
    expect(parsed.querySelector('script, image, parsererror')).toBeNull()
    expect(texts.join(' ')).toContain(`<script>alert("1")</script> & 'so' on`)
    expect(svg).not.toContain('\u0007')
  })

  test('has a bar for each bin and category, as high as its events are many', () => {
    const { svg } = drawn()
    expect(heights(['a', 'b', 'c'])).toEqual([46, 23])
    expect(svg).not.toContain('NaN')
  })

  test('leaves out what the filters leave out, on the scale of all', () => {
    expect(heights(['a'])).toEqual([23])
  })

  test('is mirrored from right to left', () => {
    const veils = (rightToLeft: boolean) =>
      drawn({}, rightToLeft)
        .shapes('#fff')
        .filter((rect) => rect.hasAttribute('fill-opacity'))
    const [after] = veils(false)
    const [mirrored] = veils(true)
    expect(at(after, 'x')).toBeGreaterThan(0)
    expect(at(mirrored, 'x')).toBe(0)
    expect(at(mirrored, 'width')).toBeCloseTo(at(after, 'width'), 1)
    const heading = drawn({}, true).parsed.querySelector('text')
    expect(heading?.getAttribute('direction')).toBe('rtl')
    expect(Number(heading?.getAttribute('x'))).toBeGreaterThan(WIDTH / 2)
  })
})

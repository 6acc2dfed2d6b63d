// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { svgDocument, svgElement, svgMarkup, svgNode } from '../../../src/map/picture/svg-node'

const hostile = `"/><script>alert(1)</script> & 'so' \u0007on`
const drawing = svgDocument(
  { width: 10, height: 20 },
  svgNode('text', { x: 1.23456, fill: hostile, direction: undefined }, hostile),
)

test('an element of the page is made without reading any markup', () => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString')
  const text = svgElement(drawing).querySelector('text')
  expect(parse).not.toHaveBeenCalled()
  expect(text?.children).toHaveLength(0)
  expect(text?.textContent).toBe(hostile.replace('\u0007', ''))
  expect(text?.getAttribute('fill')).toBe(hostile.replace('\u0007', ''))
  expect(text?.getAttribute('x')).toBe('1.23')
  expect(text?.hasAttribute('direction')).toBe(false)
})

test('the file and the element are the same drawing', () => {
  const parsed = new DOMParser().parseFromString(svgMarkup(drawing), 'image/svg+xml').documentElement
  expect(parsed.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(parsed.querySelector('script')).toBeNull()
  expect(parsed.innerHTML).toBe(svgElement(drawing).innerHTML)
  expect(parsed.getAttribute('viewBox')).toBe('0 0 10 20')
})

// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { paintSvg } from '../../../src/map/picture/paint-svg'
import { svgDocument, svgElement, svgNode } from '../../../src/map/picture/svg-node'

afterEach(() => vi.restoreAllMocks())

/** Styles as browsers read them from the attributes, which this environment does not. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ opacity: '1', fill: 'none', fillOpacity: '1', stroke: 'none', strokeOpacity: '1', strokeWidth: '1px' },
  ...{ strokeLinecap: 'butt', strokeLinejoin: 'miter', strokeDasharray: 'none', paintOrder: 'normal' },
  clipPath: 'none',
}

function painted(attributes: Readonly<Record<string, string | number>>): string[] {
  const done: string[] = []
  const context = {
    ...{ globalAlpha: 1, fillStyle: '', strokeStyle: '', lineWidth: 0 },
    ...{ save() {}, restore() {}, translate() {}, transform() {}, setLineDash() {} },
    fill() {
      done.push(`fill ${this.fillStyle} ${this.globalAlpha}`)
    },
    stroke() {
      done.push(`stroke ${this.strokeStyle} ${this.globalAlpha} ${this.lineWidth}`)
    },
  }
  vi.stubGlobal(
    'Path2D',
    class {
      rect() {}
    },
  )
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) => {
    const styled = Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [
        name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
    )
    return { ...PLAIN, ...styled } as unknown as CSSStyleDeclaration
  })
  const drawing = svgElement(
    svgDocument({ width: 9, height: 9 }, svgNode('rect', attributes)),
  ) as SVGSVGElement
  for (const each of drawing.querySelectorAll<SVGGraphicsElement>('*')) {
    each.getClientRects = () => [new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList
    each.getCTM = () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }) as DOMMatrix
  }
  paintSvg(context as unknown as CanvasRenderingContext2D, drawing, { x: 0, y: 0 })
  return done
}

test('fill and stroke are as opaque as the drawing says', () => {
  expect(painted({ fill: 'red', 'fill-opacity': 0.25, stroke: 'blue', 'stroke-width': 2 })).toEqual([
    'fill red 0.25',
    'stroke blue 1 2',
  ])
  expect(
    painted({ fill: 'red', opacity: 0.5, 'fill-opacity': 0.5, 'stroke-opacity': 0.5, stroke: 'blue' }),
  ).toEqual(['fill red 0.25', 'stroke blue 0.25 1'])
})

test('a halo is painted under the letters it belongs to, and nothing where there is nothing', () => {
  expect(painted({ fill: 'red', stroke: 'white', 'paint-order': 'stroke' })).toEqual([
    'stroke white 1 1',
    'fill red 1',
  ])
  expect(painted({ stroke: 'blue', 'stroke-width': 0 })).toEqual([])
})

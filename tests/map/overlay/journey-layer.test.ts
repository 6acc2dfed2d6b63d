// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { project } from '../../../src/domain/marks/mercator'
import { JourneyLayer } from '../../../src/map/overlay/journey-layer'
import { type MapFrame, toLayer } from '../../../src/map/overlay/map-frame'
import type { OverlayState } from '../../../src/map/overlay/overlay-state'
import { svg } from '../../../src/map/overlay/svg'
import { daySpan, testAtlas, testLeg } from '../../domain/marks/test-atlas'
import { plainState } from './plain-state'

const styles = document.createElement('style')
styles.textContent = readFileSync('src/map/overlay/journeys.css', 'utf8')

const legs = [
  { ...testLeg('past', ['baghdad', 'camp-ashraf'], daySpan(0, 10)), events: ['departure'] },
  testLeg('now', ['camp-ashraf', 'camp-liberty'], daySpan(1000, 1100)),
  testLeg('next', ['tirana', 'ashraf-3'], daySpan(1050, 1150)),
]
const state = plainState(testAtlas([], { legs }))
const frame: MapFrame = { zoom: 6, scale: 2 ** 6, origin: { x: 0, y: 0 }, centre: { x: 150, y: 100 } }
const clip = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 }

function settledLayer(root: SVGGElement, shown: OverlayState): JourneyLayer {
  const layer = new JourneyLayer(
    root,
    (_, position) => ({ ...toLayer(frame, project(position)), radius: 20 }),
    () => {},
    () => {},
  )
  layer.setLegs(shown.atlas.legs)
  layer.settle(frame, clip)
  return layer
}

describe('JourneyLayer', () => {
  const root = svg('g')
  let layer: JourneyLayer

  const draw = (to: number) => layer.draw(state, { from: 0, to }, clip)
  /** What is drawn, from the back to the front. */
  const order = () =>
    [...root.querySelectorAll<SVGElement>('.leg:not(.is-ahead)')].map(
      (group) => `${group.dataset.leg} ${group.querySelector('.leg-head') ? 'head' : 'line'}`,
    )
  const drawnLength = (id: string) => {
    const d = root.querySelector(`[data-leg="${id}"] .leg-line`)?.getAttribute('d') ?? ''
    const points = d
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.split(' ').map(Number))
    return points.reduce((length, [x = 0, y = 0], index) => {
      const [lastX = x, lastY = y] = points[index - 1] ?? []
      return length + Math.hypot(x - lastX, y - lastY)
    }, 0)
  }

  beforeEach(() => {
    root.replaceChildren()
    layer = settledLayer(root, state)
  })

  test('what moves now lies over what is past and its arrowheads, whatever was drawn last', () => {
    draw(1051)
    expect(order()).toEqual(['past line', 'past head', 'now line', 'next line', 'now head', 'next head'])
    draw(1120)
    expect(order()).toEqual(['past line', 'past head', 'now line', 'now head', 'next line', 'next head'])
    draw(1020)
    expect(order()).toEqual(['past line', 'past head', 'now line', 'now head'])
  })

  test('a short move shows as soon as it begins, grows, and says where it is going', () => {
    draw(1001)
    const first = drawnLength('now')
    expect(first).toBeGreaterThan(18)
    expect(root.querySelector('[data-leg="now"] .leg-rest')?.getAttribute('d')).toBeTruthy()
    draw(1060)
    expect(drawnLength('now')).toBeGreaterThan(first + 10)
    draw(1100)
    expect(root.querySelector('[data-leg="now"] .leg-rest')?.getAttribute('d')).toBe('')
  })

  test('asks for the labels of what moves before those of what is just over', () => {
    draw(1120)
    expect(layer.labelled.map(({ leg }) => leg.id)).toEqual(['next', 'now'])
  })

  test('words a finished leg for the event that is pointed at, not for each of a mark of several', () => {
    const lit = (...hovered: string[]) => {
      layer.draw({ ...state, hovered: new Set(hovered) }, { from: 0, to: 9000 }, clip)
      return root.querySelector('[data-leg="past"]')?.classList.contains('is-lit')
    }
    expect(lit('departure')).toBe(true)
    expect(layer.labelled.map(({ leg }) => leg.id)).toEqual(['past'])
    expect(lit('departure', 'other')).toBe(true)
    expect(layer.labelled).toEqual([])
    expect(lit()).toBe(false)
  })
})

describe('the line of a leg', () => {
  const root = svg('g')
  afterEach(() => document.head.replaceChildren())

  test.each([
    ['certain', 'leadership', 'whole'],
    ['certain', 'members', 'whole'],
    ['approximate', 'leadership', 'dashed'],
    ['approximate', 'members', 'dashed'],
    ['schematic', 'members', 'dashed'],
  ] as const)('of %s course, of %s, is %s', (certainty, who, drawn) => {
    document.head.append(styles)
    document.body.replaceChildren(root)
    const leg = { ...testLeg('leg', ['baghdad', 'camp-ashraf'], daySpan(0, 10), who), certainty }
    const alone: OverlayState = { ...state, atlas: testAtlas([], { legs: [leg] }) }
    const layer = settledLayer(root, alone)
    // Under way, lately over, and long past.
    for (const to of [5, 20, 9000]) {
      layer.draw(alone, { from: 0, to }, clip)
      const line = root.querySelector('.leg-line')
      const { strokeDasharray } = getComputedStyle(line as SVGPathElement)
      expect(strokeDasharray !== '' && strokeDasharray !== 'none' ? 'dashed' : 'whole').toBe(drawn)
    }
    layer.remove()
  })
})

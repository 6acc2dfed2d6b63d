import type { Map as LeafletMap } from 'leaflet'
import type { Disc } from '../../domain/journey/arc'
import type { Box } from '../../domain/marks/box'
import { type FanLayout, leaderPath } from '../../domain/marks/fan-layout'

/** Pixels around a fan. */
export const MARGIN = 8
/** The most rows that are tied to the mark by leader lines. */
const MOST_LEADERS = 10

/** Where the controls stand on the map, in its pixels, which are larger where it is shown enlarged. */
export function controlsOf(map: LeafletMap): Box | undefined {
  const container = map.getContainer()
  const controls = container.querySelector('.map-controls')?.getBoundingClientRect()
  if (!controls || controls.width === 0) return undefined
  const { left, top } = container.getBoundingClientRect()
  const enlarged = container.currentCSSZoom || 1
  return {
    left: (controls.left - left) / enlarged,
    top: (controls.top - top) / enlarged,
    right: (controls.right - left) / enlarged,
    bottom: (controls.bottom - top) / enlarged + MARGIN,
  }
}

/** Leader lines to the rows, while there are few and all of them show; one to the middle otherwise. */
export function leadersOf(panel: HTMLElement, { box, side }: FanLayout, disc: Disc): readonly string[] {
  const rows = [...panel.querySelectorAll<HTMLElement>('.fan-event')]
  const fits = panel.scrollHeight <= box.bottom - box.top + 4
  const beside = side === 'left' || side === 'right'
  if (beside && fits && rows.length <= MOST_LEADERS) {
    const x = side === 'right' ? box.left : box.right
    return rows.map((row) =>
      leaderPath(disc, disc.radius, { x, y: box.top + row.offsetTop + row.offsetHeight / 2 }),
    )
  }
  const y = Math.max(box.top, Math.min(box.bottom, disc.y))
  if (beside) return [leaderPath(disc, disc.radius, { x: side === 'right' ? box.left : box.right, y })]
  return [
    `M${disc.x} ${disc.y + (side === 'below' ? disc.radius : -disc.radius)}V${side === 'below' ? box.top : box.bottom}`,
  ]
}

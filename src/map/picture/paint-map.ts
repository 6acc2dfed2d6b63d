import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import { paintLabels } from './paint-labels'
import { paintSvg } from './paint-svg'

type Context = CanvasRenderingContext2D

interface PaintedMap {
  readonly ratio: number
  readonly paleness?: number | undefined
  /** Events as dots, in pixels of the picture. */
  readonly dots?: HTMLCanvasElement | undefined
}

/**
 * Paints what a map shows now, layer upon layer, from (0, 0) on in CSS pixels. The base map but its names is paler by
 * `paleness`, from 0 to 1.
 */
export function paintMap(context: Context, map: LeafletMap, { ratio, paleness = 0, dots }: PaintedMap): void {
  const container = map.getContainer()
  const { left: x, top: y, width, height } = container.getBoundingClientRect()
  const origin = { x, y }
  context.save()
  context.beginPath()
  context.rect(0, 0, width, height)
  context.clip()
  context.fillStyle = getComputedStyle(container).backgroundColor
  context.fillRect(0, 0, width, height)
  for (const tile of container.querySelectorAll<HTMLCanvasElement>('.basemap-picture')) {
    paintCanvas(context, tile, origin, ratio)
  }
  context.fillStyle = `rgb(255 255 255 / ${paleness})`
  context.fillRect(0, 0, width, height)
  const canvases = (selector: string) => {
    for (const canvas of container.querySelectorAll<HTMLCanvasElement>(selector)) {
      paintCanvas(context, canvas, origin, ratio)
    }
  }
  canvases('.basemap-labels canvas')
  const drawings = (pane: string) => {
    for (const drawing of map.getPane(pane)?.querySelectorAll('svg') ?? []) paintSvg(context, drawing, origin)
  }
  canvases('.leaflet-atlas-shapes-pane canvas')
  drawings('atlas-journeys')
  drawings('atlas-labels')
  const labels = map.getPane('atlas-labels')
  if (labels) paintLabels(context, labels, origin)
  canvases('.leaflet-atlas-bubbles-pane canvas')
  if (dots) context.drawImage(dots, 0, 0, width, height)
  canvases('.mark-surface')
  for (const mark of container.querySelectorAll('.mark:is(.is-hovered, .is-open)'))
    paintRing(context, mark, origin)
  context.restore()
}

/** On whole pixels of the picture: between tiles that are blurred at their edges the ground would show. */
function paintCanvas(context: Context, canvas: HTMLCanvasElement, origin: Point, ratio: number): void {
  const { left, top, right, bottom } = canvas.getBoundingClientRect()
  const whole = (value: number) => Math.round(value * ratio) / ratio
  const [x, y] = [whole(left - origin.x), whole(top - origin.y)]
  context.drawImage(canvas, x, y, whole(right - origin.x) - x, whole(bottom - origin.y) - y)
}

/** The ring around a mark that stands out. */
function paintRing(context: Context, mark: Element, origin: Point): void {
  const { left, top, width, height } = mark.getBoundingClientRect()
  const ring = getComputedStyle(mark, '::after')
  const border = Number.parseFloat(ring.borderTopWidth)
  const outer = width / 2 - Number.parseFloat(ring.top)
  context.save()
  context.globalAlpha = Number(ring.opacity)
  context.strokeStyle = ring.borderTopColor
  context.lineWidth = border
  context.beginPath()
  context.arc(left + width / 2 - origin.x, top + height / 2 - origin.y, outer - border / 2, 0, 2 * Math.PI)
  context.stroke()
  context.restore()
}

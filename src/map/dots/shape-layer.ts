import type { Map as LeafletMap } from 'leaflet'
import { SHAPE, type ShapeColumns } from '../../domain/collection/shape-columns'
import type { ShapeFinder } from '../../domain/collection/shapes-alive'
import { rowsOfShapesUnder } from '../../domain/collection/shapes-under'
import { trackReach } from '../../domain/collection/track-reach'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { pixelRatioOf } from '../pixel-ratio'
import { type CanvasPlace, WorldCanvas } from './world-canvas'

/** Lines, areas and tracks that are drawn. */
export interface Shapes {
  readonly columns: ShapeColumns
  readonly finder: ShapeFinder
  /** Colour of a row in the present theme. */
  colourOf(row: number): string
}

/** Above the base map, below labels and dots. */
const PANE = { name: 'atlas-shapes', zIndex: 440 }
const MARGIN = 128
/** Pixels around a line or a point within which it answers. */
const REACH = 6
/** Vertices that one step draws; where there are more, later ones are left out. */
const MOST_VERTICES = 300_000
const WORLD = 2 ** 32

/**
 * Lines, areas and tracks in view. A track is drawn as far as time has come, with a point where it is then. It is drawn
 * anew when another shape comes or goes, and at each step of time only while a track is under way.
 */
export class ShapeLayer {
  private readonly canvas: WorldCanvas
  private shapes: Shapes | undefined
  private drawn: readonly number[] = []
  private pointed: readonly number[] = []
  private hasMoving = false
  private pending: number | undefined
  private readonly unwatch: () => void

  constructor(
    private readonly map: LeafletMap,
    private readonly window: Readable<TimeWindow>,
  ) {
    this.canvas = new WorldCanvas(map, PANE, MARGIN)
    this.canvas.element.dataset.on = 'true'
    this.canvas.goAlong(this.settle, () => {})
    this.unwatch = window.subscribe(() => this.schedule())
  }

  /** Draws these in place of what was drawn. */
  show(shapes: Shapes): void {
    this.shapes = shapes
    this.settle()
  }

  /**
   * The rows of what is drawn at a point of the map's container, ascending; `undefined` where there is none. The same list again while they
   * are the same.
   */
  at({ x, y }: Point): readonly number[] | undefined {
    const { shapes, canvas } = this
    const { place } = canvas
    if (!shapes || !place) return undefined
    const unit = WORLD / (256 * 2 ** place.zoom)
    const { left, top } = canvas.view()
    const aim = { x: (place.left + left + x) * unit, y: (place.top + top + y) * unit, reach: REACH * unit }
    const rows = rowsOfShapesUnder(shapes.columns, shapes.finder, this.window.get(), aim)
    if (rows.length === 0) return undefined
    if (rows.join() !== this.pointed.join()) this.pointed = rows
    return this.pointed
  }

  remove(): void {
    this.unwatch()
    if (this.pending !== undefined) cancelAnimationFrame(this.pending)
    this.canvas.remove()
  }

  private schedule(): void {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.step()
    })
  }

  private readonly settle = (): void => {
    const { canvas, map } = this
    const { width, height } = canvas.cover()
    const ratio = pixelRatioOf(map)
    const { element } = canvas
    element.width = Math.round(width * ratio)
    element.height = Math.round(height * ratio)
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    this.drawn = []
    this.hasMoving = true
    this.step()
  }

  private step(): void {
    const { shapes, canvas } = this
    const { place, context } = canvas
    if (!shapes || !place || !context) return
    const unit = WORLD / (256 * 2 ** place.zoom)
    const box = {
      left: place.left * unit,
      top: place.top * unit,
      right: (place.left + place.width) * unit,
      bottom: (place.top + place.height) * unit,
    }
    const window = this.window.get()
    const found = shapes.finder.find(window, box)
    const isSame = found.length === this.drawn.length && found.every((shape, at) => shape === this.drawn[at])
    if (isSame && !this.hasMoving) return
    this.drawn = found
    this.hasMoving = false
    const ratio = pixelRatioOf(this.map)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, place.width, place.height)
    context.lineJoin = 'round'
    context.lineCap = 'round'
    let vertices = 0
    for (const shape of found) {
      vertices += this.drawShape(context, shapes, shape, place, window.to)
      if (vertices > MOST_VERTICES) break
    }
  }

  /** Draws one shape; returns its number of vertices. */
  private drawShape(
    context: CanvasRenderingContext2D,
    { columns, colourOf }: Shapes,
    shape: number,
    place: CanvasPlace,
    to: number,
  ): number {
    const { kind, firstPart, firstVertex, x, y, times, row } = columns
    const what = kind[shape]
    const scale = (256 * 2 ** place.zoom) / WORLD
    const middle = (place.left + place.width / 2) / scale
    const [firstOf, lastOf] = [firstPart[shape] as number, firstPart[shape + 1] as number]
    let count = 0
    let head: readonly [x: number, y: number] | undefined
    context.beginPath()
    for (let part = firstOf; part < lastOf; part++) {
      const [begin, end] = [firstVertex[part] as number, firstVertex[part + 1] as number]
      // In the copy of the world that is nearest to the middle of the view; from there the nearer way from vertex to vertex.
      let across = x[begin] as number
      across += Math.round((middle - across) / WORLD) * WORLD
      const reach = what === SHAPE.track ? trackReach(times, begin, end, to) : { vertex: end - 1, share: 0 }
      if (!reach || reach.vertex < end - 1) this.hasMoving = true
      const last = reach ? Math.min(end - 1, reach.share > 0 ? reach.vertex + 1 : reach.vertex) : -1
      for (let vertex = begin; vertex <= last; vertex++) {
        const before = across
        across += ((x[vertex] as number) - (across % WORLD)) | 0
        let px = across * scale - place.left
        let py = (y[vertex] as number) * scale - place.top
        if (reach && vertex > reach.vertex) {
          px = (before + (across - before) * reach.share) * scale - place.left
          const above = y[vertex - 1] as number
          py = (above + ((y[vertex] as number) - above) * reach.share) * scale - place.top
        }
        if (what === SHAPE.points) {
          context.moveTo(px + 3, py)
          context.arc(px, py, 3, 0, 2 * Math.PI)
        } else if (vertex === begin) context.moveTo(px, py)
        else context.lineTo(px, py)
        if (what === SHAPE.track) head = [px, py]
      }
      if (what === SHAPE.polygon) context.closePath()
      count += end - begin
    }
    const colour = colourOf(row[shape] as number)
    context.strokeStyle = colour
    context.fillStyle = colour
    if (what === SHAPE.polygon) {
      context.globalAlpha = 0.22
      context.fill('evenodd')
      context.globalAlpha = 1
      context.lineWidth = 1.25
      context.stroke()
    } else if (what === SHAPE.points) context.fill()
    else {
      context.lineWidth = 2
      context.stroke()
    }
    if (head) {
      context.beginPath()
      context.arc(head[0], head[1], 4, 0, 2 * Math.PI)
      context.fill()
    }
    return count
  }
}

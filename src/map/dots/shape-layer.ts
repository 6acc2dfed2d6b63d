import type { Map as LeafletMap } from 'leaflet'
import { SHAPE, type ShapeColumns } from '../../domain/collection/shape-columns'
import type { ShapeFinder } from '../../domain/collection/shapes-alive'
import { rowsOfShapesUnder } from '../../domain/collection/shapes-under'
import {
  ROUGHER,
  ROUGHEST,
  type ShapeView,
  type ThinShape,
  thinShape,
} from '../../domain/collection/thin-shape'
import { type TrackReach, trackReach } from '../../domain/collection/track-reach'
import type { Point } from '../../domain/marks/mercator'
import { STRENGTHS, strengthIn } from '../../domain/marks/strength'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { worldScale } from '../../domain/world-units'
import { pixelRatioOf } from '../pixel-ratio'
import { traceTrack } from './trace-track'
import { WorldCanvas } from './world-canvas'

/** Lines, areas and tracks that are drawn. */
export interface Shapes {
  readonly columns: ShapeColumns
  readonly finder: ShapeFinder
  /** When a row is over, in days. */
  endOf(row: number): number
  /** Colour of a row in the present theme. */
  colourOf(row: number): string
}

interface Thinned {
  /** Of the shape in its columns. */
  readonly index: number
  readonly shape: ThinShape
}

/** Above the base map, below labels and dots. */
const PANE = { name: 'atlas-shapes', zIndex: 440 }
const MARGIN = 128
/** Pixels around a line or a point within which it answers. */
const REACH = 6
/** Pixels that vertices which are drawn have between them, where they are not too many. */
const FINEST = 0.75
/** Vertices that one step draws; what is left of more at the roughest is left out. */
const MOST_VERTICES = 60_000
/** Vertices of one shape: an outline that goes to and fro takes seconds to fill. */
const MOST_OF_ONE = 10_000
/** Pixels that a shape has across or down, or its dot is enough. */
const LEAST_SIZE = 1.5
/** Opacity of an area, and of its outline or a line: of the longest past, and of what is there. */
const FILL = [0.05, 0.22] as const
const STROKE = [0.4, 1] as const

/**
 * Lines, areas and tracks in view, in each copy of the world that is. A track is drawn as far as time has come, with a point where
 * it is then. It is drawn anew when another shape comes or goes, and at each step of time only while a track is under way, or time goes back along one.
 */
export class ShapeLayer {
  private readonly canvas: WorldCanvas
  private shapes: Shapes | undefined
  /** Which of those on the canvas a window shows. */
  private inView: ReturnType<ShapeFinder['within']> | undefined
  private drawn: Uint32Array = new Uint32Array()
  /** How strongly those stand out for which there was room, as their marks do. */
  private strengths: readonly number[] = []
  /** As they are seen from the present place, by their indices. */
  private readonly thin = new Map<number, ThinShape>()
  private tolerance = FINEST
  private pointed: readonly number[] = []
  private hasMoving = false
  /** When the last of the tracks that are drawn whole has arrived. */
  private arrivedBy = Number.NEGATIVE_INFINITY
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
    const unit = 1 / worldScale(place.zoom)
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
      this.draw()
    })
  }

  private readonly settle = (): void => {
    const { canvas, map } = this
    const place = canvas.cover()
    const ratio = pixelRatioOf(map)
    const { element } = canvas
    element.width = Math.round(place.width * ratio)
    element.height = Math.round(place.height * ratio)
    element.style.width = `${place.width}px`
    element.style.height = `${place.height}px`
    this.thin.clear()
    this.tolerance = FINEST
    const unit = 1 / worldScale(place.zoom)
    const box = {
      left: place.left * unit,
      top: place.top * unit,
      right: (place.left + place.width) * unit,
      bottom: (place.top + place.height) * unit,
    }
    this.inView = this.shapes?.finder.within(box, LEAST_SIZE * unit)
    this.drawn = new Uint32Array()
    this.hasMoving = true
    this.draw()
  }

  /** Draws the window as it is now; of itself the layer does so in the next frame. */
  draw(): void {
    const { shapes, inView, canvas } = this
    const { place, context } = canvas
    if (!shapes || !inView || !place || !context) return
    const window = this.window.get()
    const found = inView(window)
    const isSame = found.length === this.drawn.length && found.every((shape, at) => shape === this.drawn[at])
    const strengthAt = strengthIn(window)
    const strengthOf = (shape: number) => strengthAt(shapes.endOf(shapes.columns.row[shape] as number))
    const isAlike =
      isSame && this.strengths.every((strength, at) => strength === strengthOf(found[at] as number))
    if (isAlike && !this.hasMoving && window.to >= this.arrivedBy) return
    this.drawn = found
    this.hasMoving = false
    this.arrivedBy = Number.NEGATIVE_INFINITY
    const ratio = pixelRatioOf(this.map)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, place.width, place.height)
    context.lineJoin = 'round'
    context.lineCap = 'round'
    const view = { ...place, scale: worldScale(place.zoom) }
    let vertices = 0
    const strengths: number[] = []
    for (const thin of this.allThinned(shapes.columns, found, view)) {
      const strength = strengthOf(thin.index)
      strengths.push(strength)
      this.drawShape(context, shapes, thin, view, window.to, strength / (STRENGTHS - 1))
      vertices += thin.shape.x.length
      if (vertices > MOST_VERTICES) break
    }
    this.strengths = strengths
  }

  /** The shapes with the vertices that can be told apart; where these are too many, all of them more roughly. */
  private allThinned(columns: ShapeColumns, found: Uint32Array, view: ShapeView): readonly Thinned[] {
    for (;;) {
      let vertices = 0
      const thinned = Array.from(found, (index) => {
        const shape = this.thin.get(index) ?? thinShape(columns, index, view, this.tolerance, MOST_OF_ONE)
        this.thin.set(index, shape)
        vertices += shape.x.length
        return { index, shape }
      })
      if (vertices <= MOST_VERTICES || this.tolerance * ROUGHER > ROUGHEST) return thinned
      this.tolerance *= ROUGHER
      this.thin.clear()
    }
  }

  private drawShape(
    context: CanvasRenderingContext2D,
    { columns, colourOf }: Shapes,
    { index, shape }: Thinned,
    view: ShapeView,
    to: number,
    strength: number,
  ): void {
    const what = columns.kind[index]
    const { part: partOf, first, x, y } = shape
    const firstOf = columns.firstPart[index] as number
    const reaches = what === SHAPE.track ? this.reachesOf(columns, index, to) : []
    const underWay = firstOf + reaches.findLastIndex((reach) => reach !== undefined)
    const heads: (readonly [x: number, y: number])[] = []
    context.beginPath()
    for (let part = 0; part < first.length - 1; part++) {
      const [begin, end] = [first[part] as number, first[part + 1] as number]
      if (what === SHAPE.track) {
        const own = partOf[part] as number
        const reach = reaches[own - firstOf]
        if (!reach) continue
        const head = traceTrack(context, columns, shape, [begin, end], view, reach)
        if (own === underWay) heads.push(head)
        continue
      }
      for (let at = begin; at < end; at++) {
        const [px, py] = [x[at] as number, y[at] as number]
        if (what === SHAPE.points) {
          context.moveTo(px + 3, py)
          context.arc(px, py, 3, 0, 2 * Math.PI)
        } else if (at === begin) context.moveTo(px, py)
        else context.lineTo(px, py)
      }
      if (what === SHAPE.polygon) context.closePath()
    }
    const colour = colourOf(columns.row[index] as number)
    context.strokeStyle = colour
    context.fillStyle = colour
    if (what === SHAPE.polygon) {
      context.globalAlpha = between(FILL, strength)
      context.fill('evenodd')
      context.globalAlpha = between(STROKE, strength)
      context.lineWidth = 1.25
      context.stroke()
    } else {
      context.globalAlpha = between(STROKE, strength)
      context.lineWidth = 2
      if (what === SHAPE.points) context.fill()
      else context.stroke()
    }
    for (const head of heads) {
      context.beginPath()
      context.arc(head[0], head[1], 4, 0, 2 * Math.PI)
      context.fill()
    }
    context.globalAlpha = 1
  }

  /** How far each part of a track has come. */
  private reachesOf(
    { firstPart, firstVertex, times }: ShapeColumns,
    shape: number,
    to: number,
  ): readonly (TrackReach | undefined)[] {
    const from = firstPart[shape] as number
    return Array.from({ length: (firstPart[shape + 1] as number) - from }, (_, part) => {
      const end = firstVertex[from + part + 1] as number
      const reach = trackReach(times, firstVertex[from + part] as number, end, to)
      if (!reach || reach.vertex < end - 1) this.hasMoving = true
      else {
        const arrival = times?.[end - 1] ?? Number.NaN
        if (arrival > this.arrivedBy) this.arrivedBy = arrival
      }
      return reach
    })
  }
}

function between([least, most]: readonly [number, number], share: number): number {
  return least + (most - least) * share
}

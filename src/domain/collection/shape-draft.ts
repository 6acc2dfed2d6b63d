import type { ReadShape } from './read-geometry'
import { SHAPE } from './shape-columns'
import { type IndexedShapes, indexedShapes } from './shape-index'
import { grown } from './text-column'

/** Vertices that are kept; beyond, features are shown as points only. */
const MOST_VERTICES = 4_000_000

/** Shapes of rows as they come, to be put into another order. */
export class ShapeDraft {
  /** Rows whose shapes are not kept for want of room. */
  left = 0
  private shapes = 0
  private parts = 0
  private vertices = 0
  private row = new Uint32Array(256)
  private kind = new Uint8Array(256)
  private firstPart = new Uint32Array(257)
  private firstVertex = new Uint32Array(257)
  private x = new Uint32Array(4096)
  private y = new Uint32Array(4096)
  private times: Float64Array | undefined

  constructor(private readonly most = MOST_VERTICES) {}

  /** Adds the shapes of a row; rows ascend. */
  add(row: number, shapes: readonly ReadShape[]): void {
    let count = 0
    for (const { parts } of shapes) for (const { x } of parts) count += x.length
    if (this.vertices + count > this.most) {
      this.left++
      return
    }
    if (this.vertices + count > this.x.length) {
      this.x = grown(this.x, this.vertices + count)
      this.y = grown(this.y, this.vertices + count)
      if (this.times) this.times = grown(this.times, this.x.length)
    }
    for (const shape of shapes) this.addShape(row, shape)
  }

  private addShape(row: number, { kind, parts }: ReadShape): void {
    if (this.shapes === this.row.length) {
      this.row = grown(this.row, this.shapes + 1)
      this.kind = grown(this.kind, this.row.length)
      this.firstPart = grown(this.firstPart, this.row.length + 1)
    }
    if (this.parts + parts.length >= this.firstVertex.length)
      this.firstVertex = grown(this.firstVertex, this.parts + parts.length + 1)
    if (kind === SHAPE.track)
      this.times ??= new Float64Array(this.x.length).fill(Number.NaN, 0, this.vertices)
    this.row[this.shapes] = row
    this.kind[this.shapes] = kind
    for (const { x, y, times } of parts) {
      for (let index = 0; index < x.length; index++) {
        this.x[this.vertices] = x[index] as number
        this.y[this.vertices] = y[index] as number
        if (this.times)
          this.times[this.vertices] = kind === SHAPE.track ? (times?.[index] ?? Number.NaN) : Number.NaN
        this.vertices++
      }
      this.firstVertex[++this.parts] = this.vertices
    }
    this.firstPart[++this.shapes] = this.parts
  }

  /** All shapes where their rows stand in an order of rows; undefined where there are none. */
  build(rows: Uint32Array): IndexedShapes | undefined {
    const { shapes, parts, vertices } = this
    if (shapes === 0) return undefined
    const rank = rankIn(rows)
    const order = new Uint32Array(shapes).map((_, shape) => shape)
    const rankOf = (shape: number) => rank[this.row[shape] as number] as number
    order.sort((a, b) => rankOf(a) - rankOf(b) || a - b)
    const built = {
      row: new Uint32Array(shapes),
      kind: new Uint8Array(shapes),
      firstPart: new Uint32Array(shapes + 1),
      firstVertex: new Uint32Array(parts + 1),
      x: new Uint32Array(vertices),
      y: new Uint32Array(vertices),
      times: this.times && new Float64Array(vertices),
    }
    let part = 0
    let vertex = 0
    for (const [index, shape] of order.entries()) {
      built.row[index] = rankOf(shape)
      built.kind[index] = this.kind[shape] as number
      const from = this.firstPart[shape] as number
      const to = this.firstPart[shape + 1] as number
      const start = this.firstVertex[from] as number
      const end = this.firstVertex[to] as number
      built.x.set(this.x.subarray(start, end), vertex)
      built.y.set(this.y.subarray(start, end), vertex)
      if (this.times) built.times?.set(this.times.subarray(start, end), vertex)
      for (let each = from; each < to; each++)
        built.firstVertex[++part] = vertex + (this.firstVertex[each + 1] as number) - start
      vertex += end - start
      built.firstPart[index + 1] = part
    }
    return indexedShapes(built)
  }
}

/** Where each index stands in an order. */
function rankIn(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) rank[order[at] as number] = at
  return rank
}

import type { TimeSpan } from '../time/time-span'
import type { CategoryValues, CollectionColumns, PlaceColumn } from './collection-columns'
import { type EventColumns, OTHER_CATEGORY } from './event-columns'
import type { ReadGeometry } from './read-geometry'
import { ShapeDraft } from './shape-draft'
import { grown, TextDraft } from './text-column'
import { timeOrder } from './time-order'
import { ValueTally } from './value-tally'

/** Values of a category that are told. */
const MOST_TOLD = 200
/** Places of which more than half stand in one row alone are no way to find anything. */
const FEW_PLACES = 1000

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array

/** What is known of a feature that is to become a row. */
export interface DraftRow {
  readonly span: TimeSpan | undefined
  readonly title: string
  readonly category: string
  readonly place: string
  /** Hash of its id. */
  readonly id: number
  readonly offset: number
  readonly size: number
}

/** Columns in the order of the file, to which rows are added. */
export class RowDraft {
  rows = 0
  dated = 0
  readonly shapes: ShapeDraft
  private start = new Float64Array(4096)
  private end = new Float64Array(4096)
  private vague: Float32Array | undefined
  private x = new Uint32Array(4096)
  private y = new Uint32Array(4096)
  private category = new Uint16Array(4096)
  private place = new Uint16Array(4096)
  private offset = new Float64Array(4096)
  private size = new Uint32Array(4096)
  private id = new Uint32Array(4096)
  private readonly titles = new TextDraft()
  private readonly categories = new ValueTally()
  private readonly places = new ValueTally()

  constructor(mostVertices?: number) {
    this.shapes = new ShapeDraft(mostVertices)
  }

  /** Adds a row; a start that is no number or never is no date. */
  add({ span, title, category, place, id, offset, size }: DraftRow, geometry: ReadGeometry): void {
    const row = this.rows
    if (row === this.start.length) this.grow()
    this.rows++
    if (span !== undefined && isDated(span)) {
      this.dated++
      this.start[row] = span.earliestStart
      this.end[row] = span.latestEnd
      if (span.latestStart > span.earliestStart) this.setVague(row, span.latestStart - span.earliestStart)
    } else {
      this.start[row] = Number.POSITIVE_INFINITY
      this.end[row] = Number.POSITIVE_INFINITY
    }
    this.x[row] = geometry.x
    this.y[row] = geometry.y
    this.category[row] = this.categories.add(category)
    this.place[row] = this.places.add(place)
    this.offset[row] = offset
    this.size[row] = size
    this.id[row] = id
    this.titles.add(title)
    if (geometry.shapes.length > 0) this.shapes.add(row, geometry.shapes)
  }

  private setVague(row: number, days: number): void {
    this.vague ??= new Float32Array(this.start.length)
    this.vague[row] = days
  }

  private grow(): void {
    const least = this.rows + 1
    this.start = grown(this.start, least)
    this.end = grown(this.end, least)
    this.x = grown(this.x, least)
    this.y = grown(this.y, least)
    this.category = grown(this.category, least)
    this.place = grown(this.place, least)
    this.offset = grown(this.offset, least)
    this.size = grown(this.size, least)
    this.id = grown(this.id, least)
    if (this.vague) this.vague = grown(this.vague, this.start.length)
  }

  /** The order of the rows so far in time, as indices of the order of the file. */
  order(): Uint32Array {
    return timeOrder(this.start.subarray(0, this.rows), this.end.subarray(0, this.rows))
  }

  /** The columns so far, in an order. They share no memory with those that are added to. */
  build(order: Uint32Array): CollectionColumns {
    const { rows } = this
    const ranked = this.categories.ranked()
    const events: EventColumns = {
      rows,
      dated: this.dated,
      start: inOrder(this.start, order, new Float64Array(rows)),
      end: inOrder(this.end, order, new Float64Array(rows)),
      vague: this.vague && inOrder(this.vague, order, new Float32Array(rows)),
      x: inOrder(this.x, order, new Uint32Array(rows)),
      y: inOrder(this.y, order, new Uint32Array(rows)),
      category: this.categoryColumn(order, ranked),
      offset: inOrder(this.offset, order, new Float64Array(rows)),
      size: inOrder(this.size, order, new Uint32Array(rows)),
    }
    return {
      events,
      titles: this.titles.build(order),
      ids: inOrder(this.id, order, new Uint32Array(rows)),
      categories: this.categoryValues(ranked),
      places: this.placeColumn(order),
      shapes: this.shapes.build(rankIn(order)),
    }
  }

  private categoryColumn(order: Uint32Array, ranked: readonly number[]): Uint8Array {
    const indices = new Uint8Array(this.categories.size + 1).fill(OTHER_CATEGORY)
    for (const [index, number] of ranked.slice(0, OTHER_CATEGORY).entries()) indices[number] = index
    const column = new Uint8Array(order.length)
    for (let row = 0; row < order.length; row++)
      column[row] = indices[this.category[order[row] as number] as number] as number
    return column
  }

  private categoryValues(ranked: readonly number[]): CategoryValues {
    const { categories, rows } = this
    const all = categories.values()
    const values = ranked.slice(0, MOST_TOLD).flatMap((number) => all[number] ?? [])
    const none = rows - categories.total - categories.left
    return { top: values.slice(0, OTHER_CATEGORY), values, distinct: categories.size, none }
  }

  private placeColumn(order: Uint32Array): PlaceColumn | undefined {
    const { places } = this
    const isSpread = places.size > FEW_PLACES && places.size * 2 > places.total
    if (places.size === 0 || places.left > 0 || isSpread) return undefined
    const values = places.values()
    return {
      of: inOrder(this.place, order, new Uint16Array(order.length)),
      names: values.map(({ value }) => value),
      counts: Uint32Array.from(values, ({ count }) => count),
    }
  }
}

function isDated({ earliestStart, latestEnd }: TimeSpan): boolean {
  return earliestStart < Number.POSITIVE_INFINITY && latestEnd > earliestStart
}

function inOrder<T extends Numbers>(from: T, order: Uint32Array, to: T): T {
  for (let row = 0; row < order.length; row++) to[row] = from[order[row] as number] as number
  return to
}

/** Where each index stands in an order. */
export function rankIn(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length)
  for (let row = 0; row < order.length; row++) rank[order[row] as number] = row
  return rank
}

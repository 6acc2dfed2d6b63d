import { ascendingOrder } from '../dots/ascending-order'
import type { TimeSpan } from '../time/time-span'
import type { CategoryValues, CollectionColumns, PlaceColumn } from './collection-columns'
import { DOUBT, type EventColumns, OTHER_CATEGORY } from './event-columns'
import type { ReadGeometry } from './read-geometry'
import { ShapeDraft } from './shape-draft'
import { longer, MOST_SLACK, type Numbers, TextDraft } from './text-column'
import { timeOrder } from './time-order'
import { ValueTally } from './value-tally'

/** Values of a category that are told. */
const MOST_TOLD = 200
/** Places of which more than half stand in one row alone are no way to find anything. */
const FEW_PLACES = 1000

/** How much longer columns become at least, and at the most, whatever is expected. */
const LEAST_GROWTH = 1.25
const MOST_GROWTH = 8

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
  /** How many rows there will be, as far as that can be told: room for them is made at once. */
  expected = 0
  readonly shapes: ShapeDraft
  readonly columns = emptyColumns(4096)
  readonly titles = new TextDraft()
  readonly categories = new ValueTally()
  readonly places = new ValueTally()
  private vague: Float32Array | undefined
  private doubt: Uint8Array | undefined

  constructor(mostVertices?: number) {
    this.shapes = new ShapeDraft(mostVertices)
  }

  /** Adds a row; a start that is no number or never is no date. */
  add({ span, title, category, place, id, offset, size }: DraftRow, geometry: ReadGeometry): void {
    const row = this.begin(offset, size)
    const { columns } = this
    if (span !== undefined && isDated(span)) {
      this.dated++
      columns.start[row] = span.earliestStart
      columns.end[row] = span.latestEnd
      if (span.latestStart > span.earliestStart) this.setVague(row, span.latestStart - span.earliestStart)
      this.setDoubt(row, span)
    } else {
      columns.start[row] = Number.POSITIVE_INFINITY
      columns.end[row] = Number.POSITIVE_INFINITY
    }
    columns.x[row] = geometry.x
    columns.y[row] = geometry.y
    columns.category[row] = this.categories.add(category)
    columns.place[row] = this.places.add(place)
    columns.id[row] = id
    this.titles.add(title)
    if (geometry.shapes.length > 0) this.shapes.add(row, geometry.shapes)
  }

  /** Begins a row, of which all else is to be set: numbers in `columns`, `dated` where it is, its title. */
  begin(offset: number, size: number): number {
    const row = this.rows
    if (row === this.columns.start.length) this.grow()
    this.columns.offset[row] = offset
    this.columns.size[row] = size
    this.rows++
    return row
  }

  private setVague(row: number, days: number): void {
    this.vague ??= new Float32Array(this.columns.start.length)
    this.vague[row] = days
  }

  private setDoubt(row: number, { approximate, uncertain, end }: TimeSpan): void {
    const known = (approximate ? DOUBT.approximate : 0) | (uncertain ? DOUBT.uncertain : 0)
    const doubt = known | (end === 'unknown' ? DOUBT.endUnknown : 0)
    if (doubt === 0) return
    this.doubt ??= new Uint8Array(this.columns.start.length)
    this.doubt[row] = doubt
  }

  private grow(): void {
    const { columns } = this
    const length = Math.ceil(
      Math.max(this.rows * LEAST_GROWTH, Math.min(this.expected, this.rows * MOST_GROWTH)),
    )
    for (const name of Object.keys(columns) as (keyof Columns)[]) growColumn(columns, name, length)
    if (this.vague) this.vague = longer(this.vague, length)
    if (this.doubt) this.doubt = longer(this.doubt, length)
    this.titles.reserve(length)
  }

  /** The order of the rows so far in time, as indices of the order of the file. */
  order(): Uint32Array {
    const { start, end } = this.columns
    return timeOrder(start.subarray(0, this.rows), end.subarray(0, this.rows))
  }

  /**
   * The columns so far, in an order. They share no memory with those that are added to.
   *
   * @param isLast whether no more rows are added nor columns built: columns are put in order into the memory of others then, since
   *   to ask for new memory takes longer than to fill it
   */
  build(order: Uint32Array, isLast = false): CollectionColumns {
    const { rows, columns } = this
    const freed = new FreedColumns(rows)
    const inTime = <K extends keyof Columns>(name: K): Columns[K] => {
      const column = columns[name]
      const sorted = putInOrder(column, order, freed.takeAs(column))
      if (isLast) freed.add(column)
      return sorted
    }
    const ranked = this.categories.ranked()
    const events: EventColumns = {
      rows,
      dated: this.dated,
      start: inTime('start'),
      end: inTime('end'),
      vague: this.vague && putInOrder(this.vague, order, new Float32Array(rows)),
      doubt: this.doubt && putInOrder(this.doubt, order, new Uint8Array(rows)),
      x: inTime('x'),
      y: inTime('y'),
      category: this.categoryColumn(order, ranked),
      offset: inTime('offset'),
      size: inTime('size'),
    }
    return {
      events,
      endOrder: ascendingOrder(events.end.subarray(0, this.dated)),
      ids: inTime('id'),
      titles: this.titles.build(order, isLast),
      categories: this.categoryValues(ranked),
      places: this.placeColumn(order),
      shapes: this.shapes.build(order),
    }
  }

  private categoryColumn(order: Uint32Array, ranked: readonly number[]): Uint8Array {
    const indices = new Uint8Array(this.categories.size + 1).fill(OTHER_CATEGORY)
    for (const [index, number] of ranked.slice(0, OTHER_CATEGORY).entries()) indices[number] = index
    const column = new Uint8Array(order.length)
    for (let row = 0; row < order.length; row++)
      column[row] = indices[this.columns.category[order[row] as number] as number] as number
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
      of: putInOrder(this.columns.place, order, new Uint16Array(order.length)),
      names: values.map(({ value }) => value),
      counts: Uint32Array.from(values, ({ count }) => count),
    }
  }
}

interface Columns {
  start: Float64Array
  end: Float64Array
  x: Uint32Array
  y: Uint32Array
  category: Uint16Array
  place: Uint16Array
  offset: Float64Array
  size: Uint32Array
  id: Uint32Array
}

function emptyColumns(length: number): Columns {
  return {
    start: new Float64Array(length),
    end: new Float64Array(length),
    x: new Uint32Array(length),
    y: new Uint32Array(length),
    category: new Uint16Array(length),
    place: new Uint16Array(length),
    offset: new Float64Array(length),
    size: new Uint32Array(length),
    id: new Uint32Array(length),
  }
}

function growColumn<K extends keyof Columns>(columns: Columns, name: K, length: number): void {
  columns[name] = longer(columns[name], length) as Columns[K]
}

/** Columns that are no longer needed, for others to be put in order into them. */
class FreedColumns {
  private readonly columns: Numbers[] = []

  constructor(private readonly rows: number) {}

  add(column: Numbers): void {
    if (column.length <= this.rows * MOST_SLACK) this.columns.push(column)
  }

  /** Room for as many numbers of the kind of a column as there are rows. */
  takeAs<T extends Numbers>(column: T): T {
    const type = column.constructor as new (length: number) => T
    const at = this.columns.findIndex((freed) => freed instanceof type)
    return at < 0 ? new type(this.rows) : (this.columns.splice(at, 1)[0]?.subarray(0, this.rows) as T)
  }
}

function isDated({ earliestStart, latestEnd }: TimeSpan): boolean {
  return earliestStart < Number.POSITIVE_INFINITY && latestEnd > earliestStart
}

function putInOrder<T extends Numbers>(from: T, order: Uint32Array, to: T): T {
  for (let row = 0; row < order.length; row++) to[row] = from[order[row] as number] as number
  return to
}

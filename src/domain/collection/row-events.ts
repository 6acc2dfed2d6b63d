import type { AtlasEvent, Position } from '../atlas/atlas'
import { closedDirections } from '../text/closed-directions'
import { readSpan } from '../time/read-span'
import type { EventColumns } from './event-columns'
import { roundedPosition } from './fixed-mercator'
import { rowDate } from './row-date'
import { rowShape } from './row-shape'
import type { ShapeColumns } from './shape-columns'

/** What tells the events of rows. */
export interface RowSource {
  readonly columns: EventColumns
  /** What rows are more than points. */
  readonly shapes: ShapeColumns | undefined
  titleOf(row: number): string
  placeOf(row: number): string
  /** Whether nearly every row has a place of its own: one that its title holds is not said again then. */
  readonly hasOwnPlaces: boolean
  /** Ids of the categories by their index in the columns. */
  readonly categories: readonly string[]
}

export interface RowEvents {
  /** The event of a row, as lists, marks and axis show it; the same object while it is remembered. */
  eventAt(row: number): AtlasEvent
  /** The row of the event of an id; -1 where there is none. */
  rowOf(id: string): number
}

/** Events that are remembered. */
const MOST_KEPT = 5000

/**
 * Makes events of rows when they are asked for. The id of an event is where it begins in the file, so that it is the same
 * whatever members its date is taken from.
 */
export function rowEvents({
  columns,
  shapes,
  titleOf,
  placeOf,
  hasOwnPlaces,
  categories,
}: RowSource): RowEvents {
  const kept = new Map<number, AtlasEvent>()
  const make = (row: number): AtlasEvent => {
    const [title, place] = [closedDirections(titleOf(row)), closedDirections(placeOf(row))]
    const date = dateAt(columns, row)
    const read = date === '' ? undefined : readSpan(date)
    return {
      ...NOTHING_SAID,
      id: idAt(columns.offset[row] ?? 0),
      title,
      date,
      span: read && 'span' in read ? read.span : undefined,
      position: positionAt(columns, row),
      shape: shapes && rowShape(shapes, row),
      place: hasOwnPlaces && title.includes(place) ? '' : place,
      category: categories[columns.category[row] ?? 0] ?? '',
    }
  }
  return {
    eventAt(row) {
      const known = kept.get(row)
      if (known) return known
      if (kept.size >= MOST_KEPT) kept.clear()
      const event = make(row)
      kept.set(row, event)
      return event
    },
    rowOf: (id) => (isRowId(id) ? columns.offset.indexOf(offsetOf(id)) : -1),
  }
}

/** What only events of an atlas have. */
const NOTHING_SAID: Omit<
  AtlasEvent,
  'id' | 'title' | 'date' | 'span' | 'position' | 'shape' | 'place' | 'category'
> = {
  dateNote: undefined,
  placeNote: undefined,
  otherPlaces: [],
  summary: '',
  verification: undefined,
  origin: undefined,
  priority: 2,
  inference: undefined,
  seed: undefined,
  differences: [],
  searchedNotFound: [],
  actors: [],
  legs: [],
  step: 0,
  claims: [],
  sources: [],
}

/** The date of a row in EDTF; empty where it has none. */
export function dateAt(columns: EventColumns, row: number): string {
  if (row >= columns.dated) return ''
  return rowDate({
    ...{ start: columns.start[row] ?? 0, end: columns.end[row] ?? 0 },
    ...{ vague: columns.vague?.[row] ?? 0, doubt: columns.doubt?.[row] ?? 0 },
  })
}

/** The position of a row: degrees to about a centimetre, which is what the columns hold. */
export function positionAt({ x, y }: EventColumns, row: number): Position | undefined {
  return x[row] === 0 && y[row] === 0 ? undefined : roundedPosition(x[row] ?? 0, y[row] ?? 0)
}

function idAt(offset: number): string {
  return `b${offset}`
}

/** Whether a text has the form of an id of a row. */
export function isRowId(id: string): boolean {
  return /^b\d{1,15}$/.test(id)
}

function offsetOf(id: string): number {
  return Number(id.slice(1))
}

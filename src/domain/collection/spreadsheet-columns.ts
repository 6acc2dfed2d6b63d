import { asEarthPosition } from '../atlas/position'
import { asCell, isShape } from '../convert/csv/table-columns'
import type { Cell } from '../export/csv-text'
import { isoBounds } from '../export/iso-day'
import { type ColumnRole, PROPERTY_PREFIX, rankOf } from '../fields/column-roles'
import { asObject, type JsonObject, ownMember } from '../json/json-value'
import { readSpan } from '../time/read-span'
import type { EventColumns } from './event-columns'
import { dateAt, positionAt } from './row-events'

/** Before the columns of the file. */
const FRONT = ['date', 'start', 'end', 'longitude', 'latitude'] as const

/**
 * The columns of a table of anybody's features, for spreadsheets: `date` (EDTF), `start` and `end` (days of ISO 8601, the end
 * inclusive), `longitude` and `latitude` (degrees; of a shape one point of it) as the page shows them, then what the file
 * has: `id`, its properties by their names, and `geometry` (GeoJSON) for whatever is no plain point. A property that would be taken for
 * one of these gets `properties.` before its name, or is left out where it says the same. Features are seen one by one
 * before the first row is asked for.
 */
export class SpreadsheetColumns {
  private readonly names = new Set<string>()
  /** Names of the front under which the file says something else. */
  private readonly others = new Set<string>()
  private hasIds = false
  private hasShapes = false

  constructor(private readonly events: EventColumns) {}

  see(feature: JsonObject, row: number): void {
    const own = asObject(feature.properties)
    for (const name of Object.keys(own)) this.names.add(name)
    for (const [index, cell] of this.front(feature, row).entries()) {
      const name = FRONT[index] as string
      if (text(asCell(ownMember(own, name))) !== text(cell)) this.others.add(name)
    }
    this.hasIds ||= feature.id !== undefined
    this.hasShapes ||= isShape(feature.geometry)
  }

  header(): readonly string[] {
    const ends = [...(this.hasIds ? ['id'] : []), ...(this.hasShapes ? ['geometry'] : [])]
    const isTaken = (name: string) =>
      (FRONT as readonly string[]).includes(name) || ends.includes(name) || isFoundBefore(name)
    return [
      ...FRONT,
      ...(this.hasIds ? ['id'] : []),
      ...this.kept().map((name) => (isTaken(name) ? PROPERTY_PREFIX + name : name)),
      ...(this.hasShapes ? ['geometry'] : []),
    ]
  }

  row(feature: JsonObject, row: number): readonly Cell[] {
    const { id, geometry, properties } = feature
    const own = asObject(properties)
    return [
      ...this.front(feature, row),
      ...(this.hasIds ? [asCell(id)] : []),
      ...this.kept().map((name) => asCell(ownMember(own, name))),
      ...(this.hasShapes ? [isShape(geometry) ? JSON.stringify(geometry) : undefined] : []),
    ]
  }

  private kept(): readonly string[] {
    const isSame = (name: string) => (FRONT as readonly string[]).includes(name) && !this.others.has(name)
    return [...this.names].filter((name) => !isSame(name))
  }

  private front({ geometry, properties }: JsonObject, row: number): readonly Cell[] {
    const date = this.dateOf(ownMember(asObject(properties), 'date'), row)
    const read = date === '' ? undefined : readSpan(date)
    const { start, end } = isoBounds(read && 'span' in read ? read.span : undefined)
    const { type, coordinates } = asObject(geometry)
    const own = type === 'Point' ? asEarthPosition(coordinates) : undefined
    const [longitude, latitude] = own ?? positionAt(this.events, row) ?? []
    return [date === '' ? undefined : date, start, end, longitude, latitude]
  }

  /** The date of a row; as the file writes it where that is EDTF of the same time, since it may say more than columns do. */
  private dateOf(written: unknown, row: number): string {
    const date = dateAt(this.events, row)
    if (date === '' || typeof written !== 'string') return date
    const read = readSpan(written)
    const { start, end } = this.events
    const isSame =
      'span' in read && read.span.earliestStart === start[row] && read.span.latestEnd === end[row]
    return isSame ? written : date
  }
}

const text = (cell: Cell) => (cell === undefined ? '' : String(cell))

/** Whether a name would be taken for a coordinate sooner than the one in front. */
function isFoundBefore(name: string): boolean {
  const isBefore = (role: ColumnRole, ours: string) =>
    rankOf(role, name) >= 0 && rankOf(role, name) <= rankOf(role, ours)
  return isBefore('lat', 'latitude') || isBefore('lon', 'longitude')
}

import { isId } from '../../atlas/member-schemas'
import { asEarthPosition } from '../../atlas/position'
import type { Cell } from '../../export/csv-text'
import { isKnownColumn, PROPERTY_PREFIX } from '../../fields/column-roles'
import { coordinateColumns } from '../../fields/coordinate-names'
import { asObject, type JsonObject, ownMember } from '../../json/json-value'
import { isValue } from './csv-table'

/** Properties that a column of the same name brings back. */
const OWN_NAMES = ['title', 'date', 'placeName', 'category', 'summary', 'source', 'url', 'start', 'end']

/**
 * The columns of a table of features: `id`, the properties in the order of their first use, `lat` and `lon` in degrees,
 * and `geometry` (GeoJSON) for whatever is no plain point. Lists and objects are JSON. Names that would be taken
 * for something else have `properties.` before them. Features are seen one by one before the first row is asked for.
 */
export class TableColumns {
  private readonly names = new Set<string>()
  private hasIds = false
  private hasPoints = false
  private hasShapes = false
  private placesAreIds = true

  see({ id, geometry, properties }: JsonObject): void {
    const own = asObject(properties)
    for (const name of Object.keys(own)) this.names.add(name)
    this.hasIds ||= id !== undefined
    this.hasPoints ||= pointOf(geometry) !== undefined
    this.hasShapes ||= isShape(geometry)
    const place = ownMember(own, 'place')
    this.placesAreIds &&= place === undefined || (typeof place === 'string' && isId(place))
  }

  /** Names by which `readCsv` finds everything again. */
  header(): readonly string[] {
    const names = [...this.names]
    const coordinates = this.hasPoints || this.hasShapes ? new Set<number>() : coordinateColumns(names)
    return [
      ...(this.hasIds ? ['id'] : []),
      ...names.map((name, index) => {
        if (name === 'place' && this.placesAreIds) return name
        return coordinates.has(index) ? PROPERTY_PREFIX + name : columnName(name)
      }),
      ...(this.hasPoints ? ['lat', 'lon'] : []),
      ...(this.hasShapes ? ['geometry'] : []),
    ]
  }

  row({ id, geometry, properties }: JsonObject): readonly Cell[] {
    const own = asObject(properties)
    const point = pointOf(geometry)
    return [
      ...(this.hasIds ? [asCell(id)] : []),
      ...[...this.names].map((name) => asCell(ownMember(own, name))),
      ...(this.hasPoints ? [point?.[1], point?.[0]] : []),
      ...(this.hasShapes ? [isShape(geometry) ? JSON.stringify(geometry) : undefined] : []),
    ]
  }
}

function columnName(name: string): string {
  if (OWN_NAMES.includes(name)) return name
  return isKnownColumn(name) || isValue(name) ? PROPERTY_PREFIX + name : name
}

/** What a cell holds of a value: text and numbers as they are, all else as JSON. */
export function asCell(value: unknown): Cell {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

/** The position of a Point that two columns hold wholly. */
function pointOf(geometry: unknown): readonly [number, number] | undefined {
  const { type, coordinates, ...others } = asObject(geometry)
  const position = type === 'Point' ? asEarthPosition(coordinates) : undefined
  const isPlain = Array.isArray(coordinates) && coordinates.length === 2 && Object.keys(others).length === 0
  return position && isPlain ? [position[0], position[1]] : undefined
}

/** Whether a geometry is more than a longitude and a latitude hold. */
export function isShape(geometry: unknown): boolean {
  return typeof geometry === 'object' && geometry !== null && pointOf(geometry) === undefined
}

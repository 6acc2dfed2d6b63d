import { wkbToGeojson } from 'hyparquet/src/wkb.js'
import { PROPERTY_PREFIX } from '../fields/column-roles'
import type { ReadMembers } from '../fields/feature-fields'
import { asArray, asObject, type JsonObject } from '../json/json-value'
import { setMember } from '../json/set-member'
import { cellReader } from './cell-value'
import { edtfDatePath } from './edtf-date'
import type { PositionColumns } from './find-columns'
import { placeLeaves, placesOf } from './group-places'
import { isJson } from './read-feature'
import type { Footer, LeafColumn } from './read-footer'
import { wkbPosition } from './wkb-position'

/** How rows become features, as far as they are read. */
export interface RowFeatures {
  readonly leaves: readonly LeafColumn[]
  /** What makes the feature of a row of the values of these columns, another object each time: many at once would not be let go of soon. */
  from(columns: readonly ArrayLike<unknown>[]): (row: number) => JsonObject
}

interface Cell {
  readonly leaf: LeafColumn
  /** Names from the feature's properties on, or from the feature on where `isBeside`. */
  readonly path: readonly string[]
  readonly isBeside: boolean
  readonly read: (value: unknown) => unknown
}

/**
 * Makes features of rows: of a point its position, of a file of other geometries these, and of columns properties, without lists.
 * What `readFeatures` makes of a row has more, and takes ten times as long.
 *
 * @param members what is read of features; absent: all
 */
export function rowFeatures(
  footer: Footer,
  position: PositionColumns,
  members: ReadMembers | undefined,
): RowFeatures {
  const geometry = shapeColumn(footer)
  const places = geometry ? [geometry] : placeLeaves(position)
  const isOurs = footer.events.openEnds === true
  const cells = footer.leaves.flatMap((leaf) => cellOf(footer, leaf, isOurs) ?? [])
  const taken = cells.filter((cell) => isRead(cell, isOurs, members))
  return {
    leaves: [...places, ...taken.map(({ leaf }) => leaf)],
    from: (columns) => {
      const geometryOf = geometry ? shapesOf(columns[0]) : pointsOf(position, columns)
      const values = columns.slice(places.length)
      return (row) => featureOf(taken, values, row, geometryOf(row), isOurs)
    },
  }
}

/** The column of geometries that are not all points, of which the position alone would not show what they are. */
function shapeColumn({ geo, leaves }: Footer): LeafColumn | undefined {
  const name = String(geo.primary_column ?? 'geometry')
  const { encoding, geometry_types: types } = asObject(asObject(geo.columns)[name])
  const isPoints = asArray(types).every((type) => type === 'Point' || type === 'Point Z')
  if (encoding !== 'WKB' || (isPoints && asArray(types).length > 0)) return undefined
  return leaves.find(({ path, element }) => path.join() === name && element.type === 'BYTE_ARRAY')
}

/** Undefined of columns that say nothing of a feature: geometries, their bounds, and times that are there in other words. */
function cellOf(footer: Footer, leaf: LeafColumn, isOurs: boolean): Cell | undefined {
  const { events, geo } = footer
  const [name = ''] = leaf.path
  const column = asObject(asObject(geo.columns)[String(geo.primary_column ?? 'geometry')])
  const covering = asArray(asObject(asObject(column.covering).bbox).xmin)[0]
  const date = edtfDatePath(footer)
  const isLeft = [covering, ...(date ? [events.start, events.end] : [])].includes(name)
  if (isLeft || leaf.path.includes('__proto__')) return undefined
  const hasJson = isOurs ? asArray(events.json).includes(name) : isJson(leaf.element)
  const read = cellReader(leaf.element, hasJson)
  const isRenamed = isOurs && name !== PROPERTY_PREFIX && name.startsWith(PROPERTY_PREFIX)
  const isBeside = name === 'date' && date?.[0] === 'date'
  return read && { leaf, read, path: isRenamed ? [name.slice(PROPERTY_PREFIX.length)] : leaf.path, isBeside }
}

/** What others share has a column of its own, as has what tells a row from others. */
function isRead(
  { path: [name = ''], isBeside }: Cell,
  isOurs: boolean,
  members: ReadMembers | undefined,
): boolean {
  if (members === undefined || name === 'id' || (isOurs && name === PROPERTY_PREFIX)) return true
  return (isBeside ? members.feature : members.properties).includes(name)
}

function featureOf(
  cells: readonly Cell[],
  columns: readonly ArrayLike<unknown>[],
  row: number,
  geometry: unknown,
  isOurs: boolean,
): JsonObject {
  const properties: Record<string, unknown> = {}
  const feature: Record<string, unknown> = { type: 'Feature', geometry, properties }
  for (let index = 0; index < cells.length; index++) {
    const { path, read, isBeside } = cells[index] as Cell
    const raw = columns[index]?.[row]
    if (raw === null || raw === undefined) continue
    const value = read(raw)
    const [name = '', ...inner] = path
    if (isBeside) setMember(feature, name, value)
    else if (inner.length > 0) put(properties, path, value)
    else if (isOurs && name === 'id') feature.id = value
    else if (isOurs && name === PROPERTY_PREFIX) {
      for (const [key, member] of Object.entries(asObject(value))) setMember(properties, key, member)
    } else setMember(properties, name, value)
  }
  return feature
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = into
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) setMember(at, name, {})
    at = at[name] as Record<string, unknown>
  }
  setMember(at, path.at(-1) ?? '', value)
}

function pointsOf(position: PositionColumns, columns: readonly ArrayLike<unknown>[]) {
  const { lon, lat } = placesOf(position, columns)
  return (row: number) =>
    Number.isNaN(lon[row]) ? null : { type: 'Point', coordinates: [lon[row], lat[row]] }
}

function shapesOf(column: ArrayLike<unknown> | undefined) {
  return (row: number) => {
    const bytes = column?.[row]
    // What has no position is none, or would be read without end.
    if (!(bytes instanceof Uint8Array) || wkbPosition(bytes) === undefined) return null
    return wkbToGeojson({
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      offset: 0,
    })
  }
}

import { rankOf } from '../fields/column-roles'
import { asArray, asObject } from '../json/json-value'
import { ParquetFault } from './parquet-problem'
import type { Footer, LeafColumn } from './read-footer'
import { kindOfNumbers, kindOfType, type TimeKind } from './time-value'

export interface TimeColumn {
  readonly leaf: LeafColumn
  readonly kind: TimeKind
}

export interface TimeColumns {
  readonly start: TimeColumn
  readonly end: TimeColumn | undefined
}

/** Where positions stand; of bounds the middle is the position. */
export type PositionColumns =
  | { readonly kind: 'numbers'; readonly lon: LeafColumn; readonly lat: LeafColumn }
  | { readonly kind: 'bounds'; readonly sides: readonly [LeafColumn, LeafColumn, LeafColumn, LeafColumn] }
  | { readonly kind: 'wkb'; readonly geometry: LeafColumn }

const columnName = ({ path }: LeafColumn): string => path.join('.')

/** Finds the columns of times by their names (see `rankOf`) and types; a typed column goes before a text, a text before a number. */
export function findTimeColumns(footer: Footer): TimeColumns {
  const all = footer.leaves.flatMap((leaf) => {
    const kind = kindOfType(leaf.element)
    if (kind === undefined) return []
    if (kind !== 'number') return { leaf, kind }
    const numbers = numbersKind(footer, leaf)
    return numbers === undefined ? [] : { leaf, kind: numbers }
  })
  const best = (role: 'start' | 'end' | 'date' | 'year') => {
    const fitting = all.filter(({ leaf, kind }) => {
      const isNumber = kind === 'seconds' || kind === 'milliseconds'
      return leaf.path.length === 1 && nameRank(role, leaf) >= 0 && (role !== 'year' || !isNumber)
    })
    const cost = ({ leaf, kind }: TimeColumn) => 1000 * order(kind) + nameRank(role, leaf)
    return fitting.sort((a, b) => cost(a) - cost(b))[0]
  }
  const typed = all.filter(({ kind }) => kind === 'day' || kind === 'instant')
  const start = best('start') ?? best('date') ?? best('year') ?? (typed.length === 1 ? typed[0] : undefined)
  if (start === undefined) throw new ParquetFault('parquet/no-time')
  const end = best('end')
  return { start, end: end?.leaf === start.leaf ? undefined : end }
}

function nameRank(role: 'start' | 'end' | 'date' | 'year', { path }: LeafColumn): number {
  return rankOf(role, path[0] ?? '')
}

function order(kind: TimeKind): number {
  return kind === 'day' || kind === 'instant' ? 0 : kind === 'text' ? 1 : 2
}

/** What the numbers of a column are by the greatest of the file; undefined where no row group tells it. */
function numbersKind({ metadata }: Footer, { chunk }: LeafColumn): TimeKind | undefined {
  let greatest = -Infinity
  for (const { columns } of metadata.row_groups) {
    const { max_value, max, min_value, min } = columns[chunk]?.meta_data?.statistics ?? {}
    for (const bound of [max_value ?? max, min_value ?? min])
      if (typeof bound === 'number' || typeof bound === 'bigint')
        greatest = Math.max(greatest, Math.abs(Number(bound)))
  }
  return greatest === -Infinity ? undefined : kindOfNumbers(greatest)
}

/**
 * Finds the columns of positions: two of numbers by their names (but not in a file that `writeParquet` wrote, which says positions by
 * its geometries alone), else the bounds that GeoParquet 1.1 calls a covering (for points
 * its west and south), else parts x and y of a point of GeoArrow, else WKB.
 */
export function findPositionColumns(footer: Footer): PositionColumns {
  const { leaves, geo } = footer
  const isNumber = ({ element }: LeafColumn) => element.type === 'DOUBLE' || element.type === 'FLOAT'
  const at = (path: unknown) =>
    leaves.find((leaf) => columnName(leaf) === asArray(path).join('.') && isNumber(leaf))
  const name = String(geo.primary_column ?? 'geometry')
  const column = asObject(asObject(geo.columns)[name])
  const [lon, lat] = (['lon', 'lat'] as const).map((role) => best(leaves.filter(isNumber), role))
  if (lon && lat && footer.events.openEnds !== true) return { kind: 'numbers', lon, lat }
  const covering = asObject(asObject(column.covering).bbox)
  const [xmin, ymin, xmax, ymax] = ['xmin', 'ymin', 'xmax', 'ymax'].map((side) => at(covering[side]))
  if (xmin && ymin && xmax && ymax) {
    const types = asArray(column.geometry_types)
    const isPoints = types.length > 0 && types.every((type) => type === 'Point' || type === 'Point Z')
    return isPoints
      ? { kind: 'numbers', lon: xmin, lat: ymin }
      : { kind: 'bounds', sides: [xmin, ymin, xmax, ymax] }
  }
  const [x, y] = [at([name, 'x']), at([name, 'y'])]
  if (x && y) return { kind: 'numbers', lon: x, lat: y }
  const names = [name, 'geom', 'wkb_geometry', 'wkb', 'the_geom']
  const bytes = leaves.filter(({ path, element }) => path.length === 1 && element.type === 'BYTE_ARRAY')
  for (const each of names) {
    const geometry = bytes.find(
      ({ path, element }) => path[0] === each && element.converted_type === undefined,
    )
    if (geometry) return { kind: 'wkb', geometry }
  }
  throw new ParquetFault('parquet/no-position')
}

function best(leaves: readonly LeafColumn[], role: 'lon' | 'lat'): LeafColumn | undefined {
  const rank = (leaf: LeafColumn) => rankOf(role, leaf.path[0] ?? '')
  return leaves
    .filter((leaf) => leaf.path.length === 1 && rank(leaf) >= 0)
    .sort((a, b) => rank(a) - rank(b))[0]
}

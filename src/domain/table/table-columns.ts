import type { CslKind } from '../bibliography/csl-text'
import { asArray, asObject, type JsonObject, type JsonPath, ownMember } from '../json/json-value'
import type { MemberCount, RowShape, Tally } from './member-count'

export interface TableColumn {
  /** The path joined by dots: `properties.category`. */
  readonly key: string
  /** Path within a row. */
  readonly path: JsonPath
  /** Last step of the path, or `longitude` and `latitude`. */
  readonly name: string
  /** What most cells hold; `date` is a text in EDTF, `nested` an object or an array. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'nested' | CslKind
}

/** A column to be there although no row may have its member yet. */
export type AskedColumn = Pick<TableColumn, 'name' | 'kind'>

const POSITION: readonly TableColumn[] = ['longitude', 'latitude'].map((name, at) => ({
  key: `geometry.coordinates.${at}`,
  path: ['geometry', 'coordinates', at],
  name,
  kind: 'number',
}))

/** What one begins a file with: columns that are there before their members. */
const FIRST: readonly TableColumn[] = (['title', 'date'] as const).map((name) => ({
  key: `properties.${name}`,
  path: ['properties', name],
  name,
  kind: name === 'date' ? 'date' : 'text',
}))

const NONE_KNOWN: ReadonlyMap<string, TableColumn['kind']> = new Map()

/** What tells a row from others, if most rows have it: its column is the first, and stays in view. */
const TITLES = ['title', 'name', 'label']
/** What one looks for next: who, when, where, of which kind. */
const LEADING = [
  ...TITLES,
  ...['author', 'date', 'issued', 'start', 'end', 'place', 'from', 'to', 'category', 'kind', 'type', 'who'],
]

/**
 * The columns of rows: first what one reads a row by (title, date, place, kind), then the other members in the order in which
 * they were first seen, those that are `asked` for behind them, then id and position, which one rather looks up than reads,
 * and last what does not fit a cell. What a member holds that no row has yet is `known` of its schema.
 */
export function columnsOf(
  { rows, shape, ids, members }: MemberCount,
  asked: readonly AskedColumn[] = [],
  known: ReadonlyMap<string, TableColumn['kind']> = NONE_KNOWN,
): readonly TableColumn[] {
  const own = [...members].map(
    ([name, tally]): TableColumn => ({
      ...memberColumn(name, shape),
      kind: columnKind(tally, known.get(name)),
    }),
  )
  const isBegun = own.some(({ key }) => !FIRST.some((first) => first.key === key))
  if (shape === 'feature' && !isBegun) own.push(...FIRST.filter(({ name }) => !members.has(name)))
  for (const { name, kind } of asked)
    if (!own.some((column) => column.name === name)) own.push({ ...memberColumn(name, shape), kind })
  const given = own.find(({ key }) => key === 'id')
  const id: TableColumn = given ?? { key: 'id', path: ['id'], name: 'id', kind: columnKind(ids) }
  const flat = own.filter((column) => column.kind !== 'nested' && column !== given)
  const leading = LEADING.flatMap((name) => flat.filter((column) => column.name === name))
  const others = flat.filter((column) => !leading.includes(column))
  const [title] = leading
  const isTitled =
    title !== undefined &&
    TITLES.includes(title.name) &&
    2 * (members.get(title.name)?.any ?? 0) >= rows.length
  return [
    ...(isTitled ? [] : [id]),
    ...leading,
    ...others,
    ...(isTitled ? [id] : []),
    ...(shape === 'feature' ? POSITION : []),
    ...own.filter((column) => column.kind === 'nested' && column !== given),
  ]
}

/** Where a member of the rows stands: with features a property. */
export function memberColumn(name: string, shape: RowShape): Omit<TableColumn, 'kind'> {
  return shape === 'feature'
    ? { key: `properties.${name}`, path: ['properties', name], name }
    : { key: name, path: [name], name }
}

/** The columns of before where nothing is different, so that what depends on them stays. */
export function keptColumns(
  before: readonly TableColumn[],
  after: readonly TableColumn[],
): readonly TableColumn[] {
  const isSame =
    before.length === after.length &&
    after.every(({ key, kind }, at) => before[at]?.key === key && before[at]?.kind === kind)
  return isSame ? before : after
}

/** What a row holds in a column; `undefined` where it holds nothing, as a line does in `longitude`. */
export function cellValue(row: JsonObject | undefined, { path }: TableColumn): unknown {
  if (!row) return undefined
  const [first = '', second = '', third] = path
  if (third !== undefined) {
    const geometry = asObject(row.geometry)
    return geometry.type === 'Point' ? asArray(geometry.coordinates)[Number(third)] : undefined
  }
  const value = ownMember(row, String(first))
  return path.length === 1 ? value : ownMember(asObject(value), String(second))
}

/** Whether a column is of the position, which is a member of none. */
export function isPosition({ path }: TableColumn): boolean {
  return path.length === 3
}

/** Whether a column is to hold dates, whatever its cells hold by now. */
export function holdsDates({ kind, name }: TableColumn): boolean {
  return kind === 'date' || name === 'date'
}

/** Whether the cell can be written where it is: positions only of points. */
export function isWritable(row: JsonObject | undefined, column: TableColumn): boolean {
  return row !== undefined && (!isPosition(column) || asObject(row.geometry).type === 'Point')
}

function columnKind(tally: Tally, known: TableColumn['kind'] = 'text'): TableColumn['kind'] {
  const { number, boolean, nested, date } = tally
  const text = tally.text - tally.blank
  const most = Math.max(text, number, boolean, nested)
  if (most === 0) return known
  if (most === nested) {
    if (2 * tally['csl-date'] >= nested) return 'csl-date'
    return 2 * tally['csl-names'] >= nested ? 'csl-names' : 'nested'
  }
  if (most === number) return 'number'
  if (most === boolean) return 'boolean'
  return date >= 0.8 * text ? 'date' : 'text'
}

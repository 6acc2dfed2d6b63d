import type { TableColumn } from '../../domain/table/table-columns'

const WIDTHS: Readonly<Record<TableColumn['kind'], number>> = {
  text: 160,
  date: 168,
  number: 104,
  boolean: 88,
  nested: 176,
  'csl-names': 176,
  'csl-date': 112,
}
/** Of the column that stays: it tells the rows apart. */
const FIRST = 216
const WIDEST_FIRST = 336
/** Of a letter, and of the blanks beside a text; beside a heading is room for its menu. */
const LETTER = 7.5
const BLANKS = 20
const MENU = 40
/** In which a day of a year can be typed. */
const DAY = 104

export interface ColumnTexts {
  /** Letters that most of its cells have at the most; undefined of an empty one. */
  readonly cells: number | undefined
  readonly heading: number
}

/** Pixels of a column: as it was set, or by what it holds; what texts leave free goes to the column that tells the rows apart. */
export function columnWidth(
  columns: readonly TableColumn[],
  at: number,
  widths: ReadonlyMap<string, number>,
  texts: readonly ColumnTexts[] = [],
): number {
  const column = columns[at]
  if (!column) return 0
  const isFirst = at === 0 && column.kind === 'text'
  const usual = isFirst ? FIRST : WIDTHS[column.kind]
  return widths.get(column.key) ?? fitted(usual, isFirst, column.kind === 'date' ? DAY : 0, texts[at])
}

function fitted(usual: number, isFirst: boolean, least: number, texts: ColumnTexts | undefined): number {
  if (texts?.cells === undefined) return usual
  const needed = Math.round(texts.cells * LETTER + BLANKS)
  if (isFirst) return Math.max(usual, Math.min(needed, WIDEST_FIRST))
  return Math.min(usual, Math.max(least, needed, Math.round(texts.heading * LETTER + MENU)))
}

/** The columns of the grid in CSS. On a phone the one that stays leaves room for the rest. */
export function templateOf([first = 0, ...others]: readonly number[]): string {
  return [`min(${first}px, 40vw)`, ...others.map((width) => `${width}px`)].join(' ')
}

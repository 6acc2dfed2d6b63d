import type { JsonObject } from '../json/json-value'
import { foldWord } from '../search/fold-word'
import { cellText } from './cell-text'
import { sortKey } from './sort-key'
import { cellValue, type TableColumn } from './table-columns'

export interface RowFilter {
  readonly text: string
  /** The columns in which the text is looked for. */
  readonly columns: readonly TableColumn[]
  /** Where it is there, only these rows. */
  readonly only?: ReadonlySet<number> | undefined
}

export interface RowSort {
  readonly column: TableColumn
  readonly descending: boolean
}

export interface Arrangement {
  readonly features: readonly (JsonObject | undefined)[]
  readonly filter: RowFilter
  readonly sort?: RowSort | undefined
  readonly locale: string
}

/** Between two rests there is about a millisecond of work. */
const ROWS_A_STEP = 128
const COMPARISONS_A_STEP = 1024

/**
 * The indices of the features that the filter lets through, in the order of the sort. It rests between steps, so
 * that a page can draw meanwhile. Rows without a value stay last in either direction; equals keep the order of the file.
 */
export function* arrangeRows({ features, filter, sort, locale }: Arrangement): Generator<void, number[]> {
  const wanted = foldWord(filter.text.trim())
  const rows: number[] = []
  for (let index = 0; index < features.length; index++) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1 && (wanted || filter.only)) yield
    if (filter.only && !filter.only.has(index)) continue
    if (wanted === '' || holds(features[index], filter.columns, wanted)) rows.push(index)
  }
  if (!sort) return rows
  const keys = new Map<number, number | string | undefined>()
  for (const [at, index] of rows.entries()) {
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    keys.set(index, sortKey(cellValue(features[index], sort.column), sort.column.kind))
  }
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = sort.descending ? -1 : 1
  return yield* mergeSort(rows, (a, b) => {
    const left = keys.get(a)
    const right = keys.get(b)
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    if (typeof left === 'number' && typeof right === 'number') return sign * Math.sign(left - right || 0)
    if (typeof left === 'string' && typeof right === 'string') return sign * compare(left, right)
    return sign * (typeof left === 'number' ? -1 : 1)
  })
}

function holds(feature: JsonObject | undefined, columns: readonly TableColumn[], wanted: string): boolean {
  return columns.some((column) => foldWord(cellText(cellValue(feature, column))).includes(wanted))
}

/** Stable, bottom up. */
function* mergeSort(
  items: readonly number[],
  compare: (a: number, b: number) => number,
): Generator<void, number[]> {
  let from = [...items]
  let to: number[] = new Array(items.length)
  let comparisons = 0
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length)
      const end = Math.min(start + 2 * width, items.length)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        if (++comparisons % COMPARISONS_A_STEP === 0) yield
        const takesLeft =
          left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0)
        to[at] = from[takesLeft ? left++ : right++] as number
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}

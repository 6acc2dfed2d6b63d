import type { TextPlace } from '../domain/collection/record'
import { collection } from './en/collection'
import { formatNumber } from './format-number'

/**
 * Where something stands in a text, as editors and spreadsheets say it, with a preposition; '' where that is not known.
 *
 * @param titleOf the title of the feature that was read before it
 */
export function wordTextPlace(
  place: TextPlace | undefined,
  titleOf: (row: number) => string,
  locale: string,
): string {
  if (!place) return ''
  const { line, column, record, rowBefore } = place
  const { at } = collection
  const number = (count: number) => formatNumber(count, locale)
  const title = rowBefore === undefined ? '' : titleOf(rowBefore)
  const where =
    record === undefined
      ? at.column(number(line), number(column))
      : record === line
        ? at.line(number(line))
        : at.row(number(line), number(record))
  return ` ${title === '' ? where : at.after(where, title)}`
}

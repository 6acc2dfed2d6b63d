import { hasHeadings } from '../../domain/convert/csv/has-headings'
import { isPosition, type TableColumn } from '../../domain/table/table-columns'
import { readTsv } from '../../domain/table/tsv'
import type { PastedTable } from './table-props'

/**
 * What was pasted where it is a table of its own rather than cells: with headings, or put into a file that has no cells yet. Its
 * columns join those that are there.
 */
export function pastedTable(
  text: string,
  columns: readonly TableColumn[],
  isEmpty: boolean,
): Pick<PastedTable, 'text' | 'options'> | undefined {
  const members = columns
    .filter((column) => column.path.length === 2 && !isPosition(column))
    .map(({ name }) => name)
  const [first = [], ...others] = readTsv(text)
  const isTable = hasHeadings(text, members) || (isEmpty && (first.length > 1 || others.length > 0))
  return isTable ? { text, options: { from: 'csv', members: isEmpty ? [] : members } } : undefined
}

import { isKnownColumn } from '../../fields/column-roles'
import { coordinateColumns } from '../../fields/coordinate-names'
import { readTable } from './csv-table'
import { memberCalled } from './join-members'

/**
 * Whether the first row of a text names the columns of those below it: half of its cells or more say what is known in some language,
 * or are called as one of `members`. One column alone could as well be cells.
 */
export function hasHeadings(text: string, members: readonly string[]): boolean {
  const table = readTable(text)
  if ('problems' in table || !table.hasHeader || table.rows.length === 0) return false
  const { header } = table
  const coordinates = coordinateColumns(header)
  const known = header.filter(
    (name, column) =>
      isKnownColumn(name) || coordinates.has(column) || memberCalled(name, members) !== undefined,
  )
  return header.length > 1 && known.length * 2 >= header.length
}

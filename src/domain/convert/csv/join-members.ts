import { MEMBER_ROLES, PROPERTY_PREFIX } from '../../fields/column-roles'
import type { ColumnMapping } from '../../fields/guess-columns'
import { bareWord } from '../../search/nearest-word'
import type { CsvTable } from './csv-table'

/** Members whose columns are looked at all the same: what they hold may have to be read, or be the name of a place. */
const GUESSED: readonly string[] = [...MEMBER_ROLES, 'place']

/**
 * The table with those columns called `properties.NAME` that are properties of the features to which its rows are added, by their
 * names without regard to case and accents; not those that `given` has a role for.
 */
export function joinMembers(
  table: CsvTable,
  members: readonly string[],
  given: ColumnMapping | undefined,
): CsvTable {
  if (members.length === 0) return table
  const taken = new Set(given?.values())
  const used = new Set<string>()
  const header = table.header.map((name, column) => {
    const member = memberCalled(name, members)
    if (member === undefined || taken.has(column) || used.has(member) || GUESSED.includes(member)) return name
    used.add(member)
    return PROPERTY_PREFIX + member
  })
  return { ...table, header }
}

/** The member that a column names; the very name before one that differs in case or accents. */
export function memberCalled(name: string, members: readonly string[]): string | undefined {
  if (members.includes(name)) return name
  const bare = bareWord(name)
  return bare === '' ? undefined : members.find((member) => bareWord(member) === bare)
}

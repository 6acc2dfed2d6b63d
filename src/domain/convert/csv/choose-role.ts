import { COLUMN_ROLES, type ColumnRole } from '../../fields/column-roles'
import type { ReadColumn } from '../converted'

/**
 * Which column holds what (see `namedColumns`) once one of them is taken for something else; what another one was taken for
 * before becomes a property there. Nothing is left to be guessed.
 */
export function chooseRole(
  columns: readonly ReadColumn[],
  name: string,
  role: ColumnRole | undefined,
): ReadonlyMap<ColumnRole, string> {
  const others = columns.filter((column) => column.name !== name)
  return new Map(
    COLUMN_ROLES.map((each) => [
      each,
      each === role ? name : (others.find((column) => column.role === each)?.name ?? ''),
    ]),
  )
}

import type { FileRole } from '../../domain/check/file-roles'
import { ownMember } from '../../domain/json/json-value'
import type { TableColumn } from '../../domain/table/table-columns'
import { editForm } from '../../i18n/en/edit-form'
import { editSources } from '../../i18n/en/edit-sources'
import { memberWords } from '../../ui/edit-form/member-words'

const SCOPES: Partial<Record<FileRole, string>> = { events: 'event', relocations: 'leg', places: 'place' }

/** What a column is called in the forms; `undefined` in a file of anybody's, whose columns go by their own names. */
export function columnLabel(role: FileRole, column: TableColumn): string | undefined {
  if (role === 'sources') return ownMember(editSources.fields, column.name) as string | undefined
  const scope = SCOPES[role]
  const isMember = column.path[0] === 'properties' || column.path.length === 1
  return scope && isMember ? memberWords(editForm, scope, column.name).label : undefined
}

import type { FileRole } from '../../domain/check/file-roles'
import { asText, ownMember } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { memberWords } from '../../ui/edit-form/member-words'

const SCOPES: Partial<Readonly<Record<FileRole, string>>> = {
  events: 'event',
  relocations: 'relocation',
  places: 'place',
}

/** What a member of the rows of a file is called: as in their form. A file of another kind keeps its own names. */
export function useTableLabels(role: FileRole): (name: string) => string {
  const form = useEditFormMessages()
  const { fields } = useEditSourcesMessages()
  const scope = SCOPES[role]
  return (name) => {
    if (role === 'sources') return asText(ownMember(fields, name)) ?? name
    return scope === undefined ? name : memberWords(form, scope, name).label
  }
}

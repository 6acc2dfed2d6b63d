import type { FileRole } from '../../domain/check/file-roles'
import { formLabel, type LabelledKind } from '../../i18n/form-label'

const KINDS: Partial<Readonly<Record<FileRole, LabelledKind | 'relocation'>>> = {
  events: 'event',
  relocations: 'relocation',
  places: 'place',
  sources: 'source',
}

/** What a member of the rows of a file is called: as in their form. A file of another kind keeps its own names. */
export function tableLabel(role: FileRole, name: string): string {
  const kind = KINDS[role]
  return (kind && formLabel(kind, name)) ?? name
}

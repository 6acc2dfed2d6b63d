import type { FileRole, ItemKind } from '../../domain/check/file-roles'

const KINDS: Readonly<Record<FileRole, readonly ItemKind[]>> = {
  atlas: [],
  events: ['event'],
  relocations: ['leg', 'stay'],
  places: ['place'],
  sources: [],
  other: ['other'],
}

/** What can be added to a file of a role. */
export function kindsToAdd(role: FileRole): readonly ItemKind[] {
  return KINDS[role]
}

import type { FileRole } from '../../domain/check/file-roles'
import type { ItemKind } from '../../domain/edit/item-kind'

const KINDS: Readonly<Record<FileRole, readonly ItemKind[]>> = {
  atlas: [],
  events: ['event'],
  relocations: ['leg', 'stay'],
  places: ['place'],
  sources: ['source'],
  lesson: [],
  other: ['other', 'leg'],
}

/** What can be added to a file of a role. */
export function kindsToAdd(role: FileRole): readonly ItemKind[] {
  return KINDS[role]
}

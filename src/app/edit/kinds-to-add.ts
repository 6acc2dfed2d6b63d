import type { FileRole } from '../../domain/check/file-roles'
import type { EditedFile } from '../../domain/edit/edited-file'
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

/** What can be added while a file is shown, and to which file each: to that one; where it is the file of an atlas, to those that it names. */
export function kindsToAdd(
  files: ReadonlyMap<string, EditedFile>,
  roles: ReadonlyMap<string, FileRole>,
  shown: string,
): ReadonlyMap<ItemKind, string> {
  const isAtlas = roles.get(shown) === 'atlas'
  const among = [...roles].filter(([name, role]) => (isAtlas ? role !== 'other' : name === shown))
  return new Map(
    among
      .filter(([name]) => files.get(name)?.items.path)
      .flatMap(([name, role]) => KINDS[role].map((kind) => [kind, name] as const)),
  )
}

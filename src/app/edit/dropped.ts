import type { FieldChoices } from '../../domain/fields/field-choices'
import { type DroppedItem, folderIn } from './atlas-folder'
import { editing } from './editing-state'
import { closeFiles, openFiles } from './open-document'
import { openFolder } from './open-folder'

/** What was dropped on the page. */
export interface Dropped {
  readonly files: readonly File[]
  readonly items: readonly DroppedItem[]
  /** What was chosen of how it is read, where it was looked at before. */
  readonly choices?: FieldChoices
}

/** Has the editor open what was dropped as soon as it can, or ask first where something is edited. */
export function takeDropped(dropped: Dropped): void {
  if (dropped.files.length > 0 || folderIn(dropped.items)) editing.setState({ dropped })
}

/** What was dropped in a word: the name of the folder, or of the first file. */
export function droppedName({ files, items }: Dropped): string {
  const folder = items.find(({ entry }) => entry?.isDirectory)?.entry
  const [first] = files
  return folder?.name ?? `${first?.name ?? ''}${files.length > 1 ? ' …' : ''}`
}

/** Opens what was dropped, in place of what is edited, which stays kept. */
export async function openDropped(): Promise<void> {
  const { dropped, session } = editing.getState()
  editing.setState({ dropped: undefined })
  if (dropped === undefined) return
  if (session) await closeFiles()
  const folder = folderIn(dropped.items)
  await (folder ? folder.then(openFolder) : openFiles(dropped.files, dropped.choices))
}

import type { AtlasStore } from './atlas-store'
import type { Dropped } from './edit/dropped'

/**
 * Opens files that the reader chose or dropped: one of many features is shown, anything else is the editor's, as all is
 * where one edits.
 */
export async function takeFiles(dropped: Dropped, store: AtlasStore): Promise<void> {
  const [file, ...others] = dropped.files
  const isOne = others.length === 0 && dropped.items.every(({ entry }) => !entry?.isDirectory)
  if (file && isOne && store.getState().view.mode !== 'edit') {
    const isShown = await import('./collection/open-collection').then(
      ({ openCollection }) => openCollection(file),
      () => false,
    )
    if (isShown) return
  }
  await import('./edit/edit-mode').then(
    ({ editMode }) => editMode.takeDropped(dropped),
    // In its place the page says that the editor could not be loaded.
    () => {},
  )
  store.getState().setMode('edit')
}

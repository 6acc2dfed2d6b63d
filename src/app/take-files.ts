import { addContextFile, isTileArchive } from '../map/context/context-layers'
import type { AtlasStore } from './atlas-store'
import { beginOpening, collections } from './collection/opened-collection'
import type { Dropped } from './edit/dropped'

const ofCollections = () => import('./collection/open-collection')

/** Fetches what shows a file, and starts what reads it, while the reader still chooses or drags it. */
export function prepareToTake(): void {
  const all = [
    ofCollections(),
    import('./collection/read-collection').then(({ prepareReading }) => prepareReading()),
    import('./collection/CollectionScreen'),
    import('../map/dots/load-dot-kernel').then(({ prepareDotKernel }) => prepareDotKernel()),
  ]
  for (const code of all) code.catch(() => {})
}

/**
 * Opens files that the reader chose, dropped or pasted: one of features is shown, map tiles are laid beneath, anything else is
 * the editor's, as all is where one edits.
 *
 * @param store of the atlas that is shown; undefined: none is
 */
export async function takeFiles(dropped: Dropped, store: AtlasStore | undefined): Promise<void> {
  const [file, ...others] = dropped.files
  if (file && others.length === 0 && (await isTileArchive(file))) {
    addContextFile(file)
    return
  }
  const isOne = others.length === 0 && dropped.items.every(({ entry }) => !entry?.isDirectory)
  if (file && isOne && store?.getState().view.mode !== 'edit') {
    prepareToTake()
    const isDone = await ofCollections().then(
      ({ openCollection }) => openCollection(file),
      () => false,
    )
    if (isDone) return
  }
  beginOpening()
  await import('./edit/edit-mode').then(
    ({ editMode }) => editMode.takeDropped(dropped),
    // In its place the page says that the editor could not be loaded.
    () => {},
  )
  const { opened, missing } = collections.getState()
  if (store && !opened && !missing) store.getState().setMode('edit')
  else await ofCollections().then(({ leaveCollection }) => leaveCollection({ mode: 'edit' }))
}

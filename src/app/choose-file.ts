import { fileOpen } from 'browser-fs-access'
import type { AtlasStore } from './atlas-store'
import { FILE_FORMS, FILE_TYPES } from './file-forms'
import { prepareToTake, takeFiles } from './take-files'

/** Lets the reader choose files, and opens them. */
export async function chooseFile(store: AtlasStore | undefined): Promise<void> {
  prepareToTake()
  const files = await fileOpen({
    extensions: [...FILE_FORMS, '.pmtiles'],
    mimeTypes: FILE_TYPES,
    multiple: true,
    id: 'opened',
  }).catch(() => [])
  if (files.length > 0) await takeFiles({ files, items: [] }, store)
}

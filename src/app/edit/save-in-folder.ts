import type { EditedFile } from '../../domain/edit/edited-file'

interface SavedInFolder {
  /** Of the files that were written, by name. */
  readonly handles: ReadonlyMap<string, FileSystemFileHandle>
  /** Of the first file of the same name that is there already: then none was written. */
  readonly inTheWay?: string
  readonly failure?: string
}

type ChooseFolder = (options: {
  readonly id: string
  readonly mode: 'readwrite'
}) => Promise<FileSystemDirectoryHandle>

/**
 * Writes new files into a folder that the reader chooses once, rather than asking for each; never over one that is there.
 * Undefined where this browser gives pages no folder; nothing is written where the reader chooses none.
 */
export async function saveInFolder(files: readonly EditedFile[]): Promise<SavedInFolder | undefined> {
  const { showDirectoryPicker } = window as { readonly showDirectoryPicker?: ChooseFolder }
  if (showDirectoryPicker === undefined) return undefined
  const handles = new Map<string, FileSystemFileHandle>()
  try {
    const folder = await showDirectoryPicker.call(window, { id: 'edited', mode: 'readwrite' })
    for (const { name } of files)
      if (await isThere(folder, name)) return { handles, inTheWay: `${folder.name}/${name}` }
    for (const { name, text } of files) {
      const file = await fileIn(folder, name, true)
      const stream = await file.createWritable()
      await stream.write(text)
      await stream.close()
      handles.set(name, file)
    }
    return { handles }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { handles }
    return { handles, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** A file by its name, which leads through folders; what is not there is made where `create`. */
async function fileIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const folders = name.split('/')
  const base = folders.pop() ?? ''
  let at = folder
  for (const each of folders) at = await at.getDirectoryHandle(each, { create })
  return at.getFileHandle(base, { create })
}

/** @throws where that cannot be told: then nothing is written over either. */
async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await fileIn(folder, name, false)
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}

import type { EditedFile } from '../../domain/edit/edited-file'
import { isDomError } from '../../ui/files/dom-error'
import { chooserOfFolders, type PermittedFolder } from './folder-chooser'
import { readText } from './read-file-text'

interface SavedInFolder {
  /** Of the files that were written, by name. */
  readonly handles: ReadonlyMap<string, FileSystemFileHandle>
  /** Where they were written. */
  readonly folder?: PermittedFolder | undefined
  /** Of the first file of the same name that is there already: then none was written. */
  readonly inTheWay?: string
  readonly failure?: string
}

/**
 * Writes new files into a folder that the reader chooses once, rather than asking for each; never over one that is there.
 * Undefined where this browser gives pages no folder; nothing is written where the reader chooses none.
 *
 * @param known the folder of the files that are saved already
 */
export async function saveInFolder(
  files: readonly EditedFile[],
  known: PermittedFolder | undefined,
): Promise<SavedInFolder | undefined> {
  const choose = chooserOfFolders()
  if (choose === undefined) return undefined
  const handles = new Map<string, FileSystemFileHandle>()
  try {
    const isKnown = known !== undefined && (await isStillThere(known))
    const folder = isKnown ? known : await choose({ id: 'edited', mode: 'readwrite' })
    for (const { name } of files)
      if (await isThere(folder, name)) return { handles, inTheWay: `${folder.name}/${name}` }
    for (const { name, text } of files) {
      const file = await fileIn(folder, name, true)
      const stream = await file.createWritable()
      await stream.write(text)
      await stream.close()
      handles.set(name, file)
    }
    return { handles, folder }
  } catch (error) {
    if (isDomError(error, 'AbortError')) return { handles }
    return { handles, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Deletes a file of a folder, unless it has other content than `known`. Returns whether it is there no longer. */
export async function deleteInFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  known: string | undefined,
): Promise<boolean> {
  try {
    const { parent, base } = await placeIn(folder, name, false)
    const file = await parent.getFileHandle(base)
    if ((await readText(await file.getFile())) !== known) return false
    await parent.removeEntry(base)
    return true
  } catch (error) {
    return isDomError(error, 'NotFoundError')
  }
}

/** Whether a folder has not been moved or taken away meanwhile. */
async function isStillThere(folder: PermittedFolder): Promise<boolean> {
  try {
    for await (const _ of folder.keys()) return true
    return true
  } catch (error) {
    if (isDomError(error, 'NotFoundError')) return false
    throw error
  }
}

/** A file by its name, which leads through folders; what is not there is made where `create`. */
async function fileIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const { parent, base } = await placeIn(folder, name, create)
  return parent.getFileHandle(base, { create })
}

/** The folder that the name of a file leads to, and what the file is called there. */
async function placeIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<{ readonly parent: FileSystemDirectoryHandle; readonly base: string }> {
  const folders = name.split('/')
  const base = folders.pop() ?? ''
  let parent = folder
  for (const each of folders) parent = await parent.getDirectoryHandle(each, { create })
  return { parent, base }
}

/** @throws where that cannot be told: then nothing is written over either. */
async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await fileIn(folder, name, false)
    return true
  } catch (error) {
    if (isDomError(error, 'NotFoundError')) return false
    throw error
  }
}

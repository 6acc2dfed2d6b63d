import { directoryOpen } from 'browser-fs-access'
import { chooserOfFolders, type PermittedFolder } from './folder-chooser'

type FolderFile = File & { readonly handle?: FileSystemFileHandle | undefined }

/** A folder of the reader's disk. */
export interface AtlasFolder {
  readonly name: string
  /** Where this browser lets the page write in it. */
  readonly handle?: FileSystemDirectoryHandle | undefined
  /** What reads its files and those of its lessons, by their paths in it. */
  list(): Promise<ReadonlyMap<string, () => Promise<FolderFile>>>
}

/** The only folder within that of an atlas whose files are of it. */
const LESSONS = 'lessons'

/** Asks the reader for a folder. @throws where none is chosen */
export async function chooseFolder(): Promise<AtlasFolder> {
  const choose = chooserOfFolders()
  return choose
    ? folderOfHandle(await choose({ id: 'edited', mode: 'read' }))
    : folderOfFiles((await directoryOpen({ recursive: true })) as readonly File[])
}

/** What is dropped, as the browser tells it while it drops. */
export interface DroppedItem {
  readonly entry: FileSystemEntry | null
  readonly handle: Promise<FileSystemHandle | null> | undefined
}

/** The first folder among what is dropped. */
export function folderIn(items: readonly DroppedItem[]): Promise<AtlasFolder> | undefined {
  const dropped = items.find(({ entry }) => entry?.isDirectory)
  if (dropped === undefined) return undefined
  const ofEntry = folderOfEntry(dropped.entry as FileSystemDirectoryEntry)
  return Promise.resolve(dropped.handle).then((handle) =>
    handle?.kind === 'directory' ? folderOfHandle(handle as PermittedFolder) : ofEntry,
  )
}

function folderOfHandle(handle: PermittedFolder): AtlasFolder {
  const list = async (folder: FileSystemDirectoryHandle, path: string) => {
    const files = new Map<string, () => Promise<FolderFile>>()
    for await (const each of folder.values()) {
      if (each.kind === 'file') {
        const file = each as FileSystemFileHandle
        files.set(path + file.name, async () => Object.assign(await file.getFile(), { handle: file }))
      } else if (path === '' && each.name === LESSONS)
        for (const entry of await list(each as FileSystemDirectoryHandle, `${LESSONS}/`)) files.set(...entry)
    }
    return files
  }
  return { name: handle.name, handle, list: () => list(handle, '') }
}

/** Files of a folder, whose paths begin with its name. */
function folderOfFiles(files: readonly File[]): AtlasFolder {
  const [name = ''] = files[0]?.webkitRelativePath.split('/') ?? []
  const within = ({ webkitRelativePath }: File) => webkitRelativePath.slice(name.length + 1)
  return { name, list: async () => new Map(files.map((file) => [within(file), async () => file])) }
}

function folderOfEntry(entry: FileSystemDirectoryEntry): AtlasFolder {
  const list = async (folder: FileSystemDirectoryEntry, path: string) => {
    const files = new Map<string, () => Promise<FolderFile>>()
    for (const each of await entriesIn(folder)) {
      if (each.isFile)
        files.set(path + each.name, () => new Promise((...on) => (each as FileSystemFileEntry).file(...on)))
      else if (path === '' && each.name === LESSONS)
        for (const found of await list(each as FileSystemDirectoryEntry, `${LESSONS}/`)) files.set(...found)
    }
    return files
  }
  return { name: entry.name, list: () => list(entry, '') }
}

/** They come in parts, of which the last is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((...on) => reader.readEntries(...on))
    if (some.length === 0) return all
    all.push(...some)
  }
}

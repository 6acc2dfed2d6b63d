import { fileSave } from 'browser-fs-access'
import type { EditedFile } from '../../domain/edit/edited-file'
import { changedFiles, goneFiles, unsavedFiles } from '../../domain/edit/editing'
import type { NewerFile } from '../../domain/edit/newer-file'
import { isDomError } from '../../ui/files/dom-error'
import { saveFile } from '../../ui/files/save-file'
import type { EditSession } from './edit-session'
import type { PermittedFolder } from './folder-chooser'
import { newerOnDisk, type PermittedHandle } from './newer-files'
import { type OpenFault, Refusal } from './open-fault'
import { deleteInFolder, saveInFolder } from './save-in-folder'

export interface SaveOptions {
  /** Files to save; absent: all that are not saved. */
  readonly names?: readonly string[] | undefined
  /** Whether what others have written to them meanwhile is known, and is to go. */
  readonly isOverwriting?: boolean
  /** Whether the reader chooses anew where they go. */
  readonly isElsewhere?: boolean
}

/** A file that has to be read before it is written, and why it cannot be. */
export interface UnreadFile {
  readonly name: string
  readonly fault: OpenFault
}

/** How saving ended. Where the reader chose no place, all are empty. */
export interface SaveResult {
  readonly saved: readonly string[]
  /** The next one: the browser asks for a place only once a press. */
  readonly next: string | undefined
  /** Why the last that was not saved is not. */
  readonly failure: string | OpenFault | undefined
  /** A file that is where new ones were to be saved, so that none was. */
  readonly inTheWay: string | undefined
  /** Those that were not saved since they have changed on the disk. */
  readonly newer: ReadonlyMap<string, NewerFile>
  /** One that was not saved, since nobody can tell what of others would be gone. */
  readonly unread: UnreadFile | undefined
  /** Those that are no longer of what is edited, once all else is saved: deleted from the folder, or still on the disk. */
  readonly gone: { readonly deleted: readonly string[]; readonly left: readonly string[] }
}

const underWay = new WeakSet<EditSession>()

/** Whether a save is under way: then no other begins. */
export function isSaving(session: EditSession): boolean {
  return underWay.has(session)
}

/**
 * Saves files: in place where the reader's file is known and the browser can write it, else where the reader chooses, or as a
 * download. One save at a time: `undefined` while another is under way, and while another tab has the files.
 */
export async function saveFiles(
  session: EditSession,
  options: SaveOptions = {},
): Promise<SaveResult | undefined> {
  if (isSaving(session) || session.getState().isElsewhere) return undefined
  underWay.add(session)
  try {
    return await saveAll(session, options)
  } finally {
    underWay.delete(session)
  }
}

async function saveAll(
  session: EditSession,
  { names, isOverwriting = false, isElsewhere = false }: SaveOptions,
): Promise<SaveResult> {
  const { editing } = session.getState()
  const handles = new Map(session.handles)
  const written = new Map<string, string>()
  const newer = new Map<string, NewerFile>()
  let failure: SaveResult['failure']
  let unread: UnreadFile | undefined
  let next: string | undefined
  const unsaved = unsavedFiles(editing)
  const files = names ? [...editing.files.values()].filter(({ name }) => names.includes(name)) : unsaved
  const place: PermittedFolder | undefined = session.folder
  // Asked of the folder, one answer does for all of its files; what is refused is told where it is written.
  await place?.requestPermission?.({ mode: 'readwrite' }).catch(() => {})
  const unplaced = files.filter(({ name }) => !handles.has(name))
  const folder = belongInFolder(session, unplaced) ? await saveInFolder(unplaced, place) : undefined
  for (const [name, handle] of folder?.handles ?? []) {
    handles.set(name, handle)
    written.set(name, editing.files.get(name)?.text ?? '')
  }
  const others = folder ? files.filter((file) => !unplaced.includes(file)) : files
  const isDone = !folder || folder.handles.size === unplaced.length
  for (const { name, text } of isDone ? others : []) {
    try {
      const handle = isElsewhere ? undefined : handles.get(name)
      const there = handle && !isOverwriting ? await newerThan(handle, editing.saved.get(name)) : undefined
      if (there && there.text !== text) {
        newer.set(name, there)
        continue
      }
      const chosen = await fileSave(
        new Blob([text], { type: typeOf(name) }),
        { fileName: baseName(name), id: 'edited' },
        handle ?? null,
      )
      if (chosen) handles.set(name, chosen)
      written.set(name, text)
    } catch (error) {
      if (isDomError(error, 'AbortError')) break
      if (isDomError(error, 'SecurityError') && written.size > 0 && !handles.has(name)) {
        next = name
        break
      }
      if (error instanceof Refusal) unread ??= { name, fault: error.fault }
      else failure = error instanceof Error ? error.message : String(error)
    }
  }
  if (written.size > 0) session.markSaved(written, handles, folder?.folder)
  if (newer.size > 0) session.tellNewer(newer)
  const isAll = unsavedFiles(session.getState().editing).length === 0
  const gone = isAll ? await deleteGone(session) : { deleted: [], left: [] }
  return {
    saved: [...written.keys()],
    next,
    failure: folder?.failure ?? failure,
    inTheWay: folder?.inTheWay,
    newer,
    unread,
    gone,
  }
}

/** Deletes the files that are no longer edited from the folder that they were saved in; what was changed there meanwhile stays. */
async function deleteGone(session: EditSession): Promise<SaveResult['gone']> {
  const { folder, source } = session
  const { editing } = session.getState()
  // The reader has no file of what is published.
  const gone = source.kind === 'dataset' ? [] : goneFiles(editing)
  const deleted: string[] = []
  for (const name of folder ? gone : [])
    if (folder && (await deleteInFolder(folder, name, editing.saved.get(name)))) deleted.push(name)
  const handles = new Map([...session.handles].filter(([name]) => !deleted.includes(name)))
  if (deleted.length > 0) session.markSaved(new Map(), handles, folder, deleted)
  return { deleted, left: gone.filter((name) => !deleted.includes(name)) }
}

/** Whether files that are nowhere yet go into one folder: beside what is there already, or together. */
function belongInFolder({ folder, source }: EditSession, files: readonly EditedFile[]): boolean {
  if (files.length === 0 || source.kind === 'dataset') return false
  const areApart = files.some(({ name }) => name.includes('/'))
  return folder !== undefined || areApart || (source.kind === 'new' && files.length > 1)
}

/** What has become of a file on the disk; nothing where it is gone, for then it is written anew. */
async function newerThan(handle: PermittedHandle, known: string | undefined): Promise<NewerFile | undefined> {
  await handle.requestPermission?.({ mode: 'readwrite' })
  return newerOnDisk(handle, known).catch((error: unknown) => {
    if (isDomError(error, 'NotFoundError')) return undefined
    throw error
  })
}

/** Offers copies of all changed files (or of one) as downloads; what counts as saved stays as it is. */
export function downloadCopies(session: EditSession, file?: string): void {
  const { editing } = session.getState()
  const changed = new Set([...changedFiles(editing), ...unsavedFiles(editing)])
  for (const { name, text } of changed)
    if (file === undefined || name === file)
      saveFile(baseName(name), new Blob([text], { type: typeOf(name) }))
}

function typeOf(name: string): string {
  return name.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
}

function baseName(name: string): string {
  return name.split('/').at(-1) ?? name
}

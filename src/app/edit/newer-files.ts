import type { NewerFile } from '../../domain/edit/newer-file'
import type { EditSession } from './edit-session'
import { fetchText, readText } from './read-file-text'

/**
 * Looks whether files that were kept have changed meanwhile where they came from, on the reader's disk (as far as the browser lets
 * it be read without asking) or on their host, and tells the session.
 */
export async function lookForNewer(session: EditSession): Promise<void> {
  const newer = new Map<string, NewerFile>()
  for (const name of session.getState().editing.files.keys()) {
    const handle = session.handles.get(name)
    const url = addressOf(session, name)
    // What cannot be read now is compared when it is saved.
    const disk = handle && (await readSilently(handle).catch(() => undefined))
    const host = url && (await fetchText(url, name).catch(() => undefined))
    // By now it may have been saved.
    const { opened, saved } = session.getState().editing
    if (disk !== undefined && disk !== saved.get(name)) newer.set(name, { text: disk, from: 'disk' })
    else if (host !== undefined && host !== opened.get(name)?.text)
      newer.set(name, { text: host, from: 'host' })
  }
  if (newer.size > 0) session.tellNewer(newer)
}

/** What is in a file on the disk by now, where it is other than what it was known to have. @throws where it cannot be read */
export async function newerOnDisk(
  handle: FileSystemFileHandle,
  known: string | undefined,
): Promise<NewerFile | undefined> {
  const text = await readText(await handle.getFile())
  return known === undefined || text === known ? undefined : { text, from: 'disk' }
}

function addressOf({ source: { kind, address } }: EditSession, name: string): URL | undefined {
  if (address === undefined) return undefined
  return kind === 'dataset' ? new URL(name, address) : new URL(address)
}

async function readSilently(handle: PermittedHandle): Promise<string | undefined> {
  const permission = await handle.queryPermission?.({ mode: 'read' })
  return permission === undefined || permission === 'granted' ? readText(await handle.getFile()) : undefined
}

/** Not in TypeScript's own types, since not all browsers have it. */
export type PermittedHandle = FileSystemFileHandle & {
  queryPermission?(to: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
  requestPermission?(to: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
}

import { fileSave } from 'browser-fs-access'
import { changedFiles } from '../../domain/edit/editing'
import { saveFile } from '../../ui/share/save-file'
import type { EditSession } from './edit-session'

/** How saving ended: what was saved, and why the first that was not is not. Where the reader chose no place, neither. */
export interface SaveResult {
  readonly saved: readonly string[]
  readonly failure: string | undefined
}

/**
 * Saves changed files (those named, or all): in place where the reader's file is known and the browser can write it, else where the
 * reader chooses, or as a download.
 */
export async function saveFiles(session: EditSession, names?: readonly string[]): Promise<SaveResult> {
  const handles = new Map(session.opened.handles)
  const saved: string[] = []
  let failure: string | undefined
  for (const { name, text } of changedFiles(session.getState().editing)) {
    if (names && !names.includes(name)) continue
    try {
      const fileName = name.split('/').at(-1) ?? name
      const blob = new Blob([text], {
        type: name.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
      })
      const handle = await fileSave(blob, { fileName, id: 'edited' }, handles.get(name) ?? null)
      if (handle) handles.set(name, handle)
      saved.push(name)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') continue
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  if (saved.length > 0) session.markSaved(saved, handles)
  return { saved, failure }
}

/** Offers copies of all changed files as downloads; what counts as saved stays as it is. */
export function downloadCopies(session: EditSession): void {
  for (const { name, text } of changedFiles(session.getState().editing))
    saveFile(name.split('/').at(-1) ?? name, new Blob([text], { type: 'application/json' }))
}

import { type EditedFile, readFile } from '../../domain/edit/edited-file'
import { beginEditing, type Editing } from '../../domain/edit/editing'
import { restoreEditing } from '../../domain/edit/restore-editing'
import { resultInSlices } from '../../ui/edit/in-slices'
import type { OpenedFiles } from './document-source'
import type { KeptDraft } from './draft'

/** Reads opened files between frames, to be edited. */
export async function begin({ texts, source }: OpenedFiles): Promise<Editing> {
  const files: EditedFile[] = []
  for (const [name, text] of texts) files.push(await resultInSlices(readFile(name, text)))
  return beginEditing(files, source.kind !== 'new' && source.kind !== 'paste')
}

/** Makes the edits of an earlier visit anew, between frames; undefined where they do not fit what was kept. */
export function restore({
  base: { texts, opened },
  saved,
  entries,
  done,
}: KeptDraft): Promise<Editing | undefined> {
  return resultInSlices(restoreEditing(texts, opened ?? texts, saved.texts, entries, done))
}

import { changesBetween } from '../../domain/edit/changes-between'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { Hunk } from '../../domain/edit/line-hunks'
import { inSlices } from './in-slices'

/** The differences of a file line by line; the code that compares is fetched with the first of them. */
export async function fileHunks(
  opened: EditedFile,
  now: EditedFile,
  signal?: AbortSignal,
): Promise<readonly Hunk[]> {
  const { lineHunks } = await import('../../domain/edit/line-hunks')
  const changes = await inSlices(changesBetween(opened, now), signal)
  return inSlices(lineHunks(opened.text, changes), signal)
}

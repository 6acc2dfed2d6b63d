import { changesBetween } from '../../domain/edit/changes-between'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { Hunk } from '../../domain/edit/line-hunks'
import { resultInSlices } from './in-slices'

/** The differences of a file line by line; the code that compares is fetched with the first of them. */
export async function fileHunks(
  opened: EditedFile,
  now: EditedFile,
  signal?: AbortSignal,
): Promise<readonly Hunk[]> {
  const { lineHunks } = await import('../../domain/edit/line-hunks')
  const changes = await resultInSlices(changesBetween(opened, now), signal)
  return resultInSlices(lineHunks(opened.text, changes), signal)
}

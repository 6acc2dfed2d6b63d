import { FILE_NAMES, lessonFilesOf } from '../../domain/atlas/file-names'
import { wholeValue } from '../../domain/edit/edited-file'
import type { Editing } from '../../domain/edit/editing'

/** Names of the files of lessons that the atlas has listed since it was opened, and that were not opened with it. */
export function missingLessons({ opened, files }: Editing): readonly string[] {
  const [before, now] = [opened, files].map((each) => {
    const atlas = each.get(FILE_NAMES.atlas)
    return new Set(lessonFilesOf(atlas && wholeValue(atlas)).filter((name) => !each.has(name)))
  })
  return [...(now ?? [])].filter((name) => before?.has(name))
}

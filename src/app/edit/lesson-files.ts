import { ATLAS_FILE } from '../../domain/check/dataset'
import { wholeValue } from '../../domain/edit/edited-file'
import type { Editing } from '../../domain/edit/editing'
import { asObject, textsOf } from '../../domain/json/json-value'
import { lessonFileName } from '../../domain/lesson/edit/put-lesson'

/** Names of the files of the lessons that an `atlas.json` lists. */
export function lessonFilesOf(atlas: unknown): readonly string[] {
  return [...textsOf(asObject(atlas).lessons)].map(([id]) => lessonFileName(id))
}

/** Names of the files of lessons that the atlas has listed since it was opened, and that were not opened with it. */
export function missingLessons({ opened, files }: Editing): readonly string[] {
  const [before, now] = [opened, files].map((each) => {
    const atlas = each.get(ATLAS_FILE)
    return new Set(lessonFilesOf(atlas && wholeValue(atlas)).filter((name) => !each.has(name)))
  })
  return [...(now ?? [])].filter((name) => before?.has(name))
}

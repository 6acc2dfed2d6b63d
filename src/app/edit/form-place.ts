import type { FileRole } from '../../domain/check/file-roles'
import { type EditedFile, splitPath, wholeValue } from '../../domain/edit/edited-file'
import { isJsonObject, type JsonPath } from '../../domain/json/json-value'
import { MEMBERS } from '../../ui/edit-form/member-specs'

/** A member in the form: of an item, or of a file that has a form as a whole. */
export interface FormPlace {
  readonly index: number | undefined
  /** Within the item or the file. */
  readonly path: JsonPath
}

const OF_ATLAS = new Set(
  Object.values(MEMBERS.atlas)
    .flat()
    .map(({ key }) => key),
)

/** Where the form of a file has what a path leads to; undefined where only the text shows it. */
export function formPlace(
  file: EditedFile,
  role: FileRole | undefined,
  path: JsonPath,
): FormPlace | undefined {
  const item = splitPath(file, path)
  if (item) return { index: item.index, path: item.rest }
  const isInForm = role === 'atlas' && OF_ATLAS.has(String(path[0])) && isJsonObject(wholeValue(file))
  return isInForm ? { index: undefined, path } : undefined
}

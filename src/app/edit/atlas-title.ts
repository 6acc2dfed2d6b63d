import { FILE_NAMES } from '../../domain/atlas/file-names'
import { wholeValue } from '../../domain/edit/edited-file'
import type { Editing } from '../../domain/edit/editing'
import { asObject, asText } from '../../domain/json/json-value'

/** What an atlas that is edited calls itself; undefined where there is none, or it has no title. */
export function atlasTitle({ files }: Editing): string | undefined {
  const atlas = files.get(FILE_NAMES.atlas)
  return (atlas && asText(asObject(wholeValue(atlas)).title)?.trim()) || undefined
}

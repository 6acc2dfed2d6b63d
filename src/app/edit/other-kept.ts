import type { OpenedFiles } from './document-source'
import { listEdits } from './edit-drafts'

/** When other edits of files of the same names were kept last that are in no file; undefined where there are none. */
export async function otherKept({ texts, source }: OpenedFiles): Promise<number | undefined> {
  if (source.kind !== 'file') return undefined
  const drafts = await listEdits().catch(() => [])
  return drafts.find(
    ({ sizes, name, done, isSaved, untaken = [] }) =>
      name === source.name &&
      ((done > 0 && !isSaved) || untaken.length > 0) &&
      [...texts.keys()].every((file) => sizes.has(file)),
  )?.savedAt
}

import { type EditedFile, itemAt } from './edited-file'
import type { FileChanges } from './editing'

/** What changes did to a file: which of its items they touched, by index. */
export interface ChangedItems {
  readonly file: string
  /** None where they touched what is no item, or took items away. */
  readonly indices: readonly number[]
}

/** What changes did to the files that are there after them, in the order of these. */
export function changedItems(
  before: ReadonlyMap<string, EditedFile>,
  after: ReadonlyMap<string, EditedFile>,
  changes: FileChanges,
): readonly ChangedItems[] {
  return [...after].flatMap(([name, file]) => {
    const made = changes.get(name) ?? []
    if (made.length === 0) return []
    const isFewer = (before.get(name)?.items.starts.length ?? 0) > file.items.starts.length
    if (isFewer) return [{ file: name, indices: [] }]
    let shift = 0
    const indices = new Set<number>()
    for (const { from, to, insert } of made) {
      // At its ends, what was put in may be what stands between items.
      const index = itemAt(file, from + shift + Math.floor(insert.length / 2))
      if (index !== undefined) indices.add(index)
      shift += insert.length - (to - from)
    }
    return [{ file: name, indices: [...indices] }]
  })
}

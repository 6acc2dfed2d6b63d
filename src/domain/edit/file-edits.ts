import type { JsonPath } from '../json/json-value'
import { insertItems, setAll } from './edit-file'
import type { EditedFile } from './edited-file'
import type { FileChanges } from './editing'
import type { TextChanges } from './text-change'

/** A value that is to stand at a path of a file; `undefined` takes it away. */
export interface ValueEdit {
  readonly file: string
  readonly path: JsonPath
  readonly value: unknown
}

/** Items that are added to the end of a file's list. */
export interface AddedItems {
  readonly file: string
  readonly items: readonly unknown[]
}

/** The changes that set values and add items in some files; undefined where one of them cannot be. */
export function fileEdits(
  files: ReadonlyMap<string, EditedFile>,
  values: readonly ValueEdit[],
  added: readonly AddedItems[],
): FileChanges | undefined {
  const changes = new Map<string, TextChanges>()
  for (const name of new Set(values.map(({ file }) => file))) {
    const file = files.get(name)
    const ofFile = values.filter((each) => each.file === name)
    const made = file && setAll(file, ofFile)
    if (made === undefined) return undefined
    changes.set(name, made)
  }
  for (const { file: name, items } of added) {
    const file = files.get(name)
    if (file === undefined) return undefined
    const known = changes.get(name) ?? []
    changes.set(name, [...known, ...insertItems(file, file.items.starts.length, items)])
  }
  return changes
}

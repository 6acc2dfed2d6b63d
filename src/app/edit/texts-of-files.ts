import type { Editing } from '../../domain/edit/editing'

/** Whether a file has another text than these. */
export function isOther({ files }: Editing, texts: ReadonlyMap<string, string>): boolean {
  return [...files.values()].some(({ name, text }) => texts.get(name) !== text)
}

/** Whether none was added, and none is gone. */
export function haveSameNames(before: Editing['files'], now: Editing['files']): boolean {
  return before.size === now.size && [...now.keys()].every((name) => before.has(name))
}

/** Texts of files by name. */
export function textsOf(files: Editing['files']): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, { text }]) => [name, text]))
}

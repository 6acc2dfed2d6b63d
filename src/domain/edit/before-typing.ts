import type { Editing } from './editing'

/** How many edits are left done where those are undone that were last made, one after the other, by typing in a field. */
export function doneBeforeTyping({ entries, done }: Editing, field: string): number {
  const before = entries.slice(0, done).findLastIndex(({ typing }) => typing?.field !== field)
  return before + 1
}

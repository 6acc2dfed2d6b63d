import { changesTo, type EditEntry, type Editing } from './editing'
import { applyChanges } from './text-change'

/** How many edits are left done where those are undone that no file of the reader has: none that one has, and none that took in what others wrote. */
export function doneWhenSaved(editing: Editing): number {
  const { entries, done } = editing
  const lengths = new Map([...editing.files].map(([name, { text }]) => [name, text.length]))
  let at = done
  for (; at > 0; at--) {
    const { back, taken } = entries[at - 1] as EditEntry
    if (taken || [...back.keys()].some((name) => isSavedAt(editing, name, at, lengths.get(name)))) break
    for (const [name, changes] of back)
      lengths.set(
        name,
        changes.reduce(
          (sum, { from, to, insert }) => sum + insert.length - (to - from),
          lengths.get(name) ?? 0,
        ),
      )
  }
  return at
}

/** Whether the last edit is one that no file of the reader has, and not one that took in what others wrote. */
export function isLastUnsaved({ entries, done, files, saved }: Editing): boolean {
  const last = entries[done - 1]
  return (
    last !== undefined &&
    !last.taken &&
    [...last.back.keys()].every((name) => files.get(name)?.text !== saved.get(name))
  )
}

/** Texts may be of many megabytes: one is made only where it is as long. */
function isSavedAt(editing: Editing, name: string, done: number, length: number | undefined): boolean {
  const saved = editing.saved.get(name)
  if (saved?.length !== length) return false
  const changes = changesTo(editing, done).get(name) ?? []
  return applyChanges(editing.files.get(name)?.text ?? '', changes) === saved
}

import { type EditedFile, readFile } from './edited-file'
import { type EditEntry, type Editing, inOrder } from './editing'
import { applyChanges } from './text-change'

/**
 * The edits that were kept, made anew on the texts that they began with; undefined where they do not fit these. It rests
 * between its steps, as `readItems` does; `finish` runs it at once.
 *
 * @param first the texts before the first edit
 * @param opened the texts that changes are told against
 * @param saved the texts that files of the reader have
 */
export function* restoreEditing(
  first: ReadonlyMap<string, string>,
  opened: ReadonlyMap<string, string>,
  saved: ReadonlyMap<string, string>,
  entries: readonly EditEntry[],
  done: number,
): Generator<void, Editing | undefined> {
  const texts = new Map(first)
  for (const { forward, added, removed = [] } of entries.slice(0, done)) {
    for (const [name, changes] of forward) {
      const text = texts.get(name) ?? (added?.includes(name) ? '' : undefined)
      if (text === undefined || (changes.at(-1)?.to ?? 0) > text.length) return undefined
      texts.set(name, applyChanges(text, changes))
    }
    for (const name of removed) texts.delete(name)
    yield
  }
  const files = new Map<string, EditedFile>()
  for (const [name, text] of texts) files.set(name, yield* readFile(name, text))
  const asOpened = new Map<string, EditedFile>()
  for (const [name, text] of opened) {
    const now = files.get(name)
    asOpened.set(name, now?.text === text ? now : yield* readFile(name, text))
  }
  return { opened: asOpened, saved, files: inOrder(asOpened, files), entries, done }
}

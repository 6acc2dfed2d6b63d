import { settingAll } from '../../domain/edit/edit-file'
import type { ValueEdit } from '../../domain/edit/file-edits'
import { applyChanges } from '../../domain/edit/text-change'
import type { Problem } from '../../domain/problem'
import { inSlices } from '../../ui/edit/in-slices'
import type { EditSession } from './edit-session'
import { watchProblems } from './problem-watch'

export type ValueAt = Omit<ValueEdit, 'file'>

/**
 * Has the files checked as they would be with other values in one of them, beside what is edited. `onFound` gets the problems of
 * that file; nothing where they cannot be checked here. Returns what gives it up.
 */
export function checkValues(
  session: EditSession,
  name: string,
  values: readonly ValueAt[],
  onFound: (problems: readonly Problem[]) => void,
): () => void {
  const { files } = session.getState().editing
  const file = files.get(name)
  if (!file) return () => {}
  const watch = watchProblems(
    ({ problems }) => onFound(problems.flatMap((found) => (found.file === name ? [found.problem] : []))),
    () => {},
  )
  const texts = new Map([...files].map(([each, { text }]) => [each, text]))
  const giveUp = inSlices(settingAll(file, values), (changes) => {
    if (changes) watch.open(texts.set(name, applyChanges(file.text, changes)))
  })
  return () => {
    giveUp()
    watch.stop()
  }
}

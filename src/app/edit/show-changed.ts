import type { ChangedItems } from '../../domain/edit/changed-items'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'

/** Shows what an undo or redo made of files where it is out of sight, beside the file that is shown: a file, its form where it is one item. */
export function showChanged(session: EditSession, file: string, items: readonly ChangedItems[]): void {
  const { view } = editing.getState()
  const shown = items.find((each) => each.file === file)
  const there = shown ?? items[0]
  // Lists of problems and changes tell of all files, table and text of all items.
  if (!there || view === 'problems' || view === 'changes' || (shown && view !== 'form')) return
  const { selected } = session.getState()
  const isChosen = selected?.file === there.file && there.indices.includes(selected.index)
  editing.setState({ file: there.file })
  const [index] = there.indices
  if (!isChosen && index !== undefined && there.indices.length === 1)
    session.select({ file: there.file, index })
}

import type { Editing, EditName, FileChanges } from '../../domain/edit/editing'
import type { ProblemListProps } from './problem-list-props'

/** What the check of the files as they are has found. */
type Checked = Pick<ProblemListProps, 'problems' | 'unlisted' | 'checking'>

export type ChangesPart = 'words' | 'text' | 'take' | 'history'

export interface ChangeListProps extends Checked {
  /** What is shown first. */
  readonly part?: ChangesPart | undefined
  /** What is edited: the title of the atlas, or the name of a file. */
  readonly name: string
  readonly editing: Editing
  /** Whether the files are of a folder, from which Save deletes those that are gone. */
  readonly isInFolder?: boolean
  /** Whether another tab edits the files. */
  readonly isReadOnly: boolean
  /** What a file is called for a reader: "Events". */
  readonly fileLabel: (name: string) => string
  /** One edit, which can be undone, by which files (by name) may go. */
  onRevert(changes: FileChanges, name: EditName, removed?: readonly string[]): void
  /** Goes by undo and redo to where so many edits are done. */
  onGoTo(done: number): void
  /** Shows a feature of a file as it is now. */
  onShow(file: string, index: number): void
  /** Saves files in place, or as downloads. */
  onSave(names: readonly string[]): void
  readonly locale: string
}

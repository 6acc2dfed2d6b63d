import type { StoreApi } from 'zustand/vanilla'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { Editing, EditName, FileChanges } from '../../domain/edit/editing'
import type { AddedItems, ValueEdit } from '../../domain/edit/file-edits'
import type { ItemRef } from '../../domain/edit/find-again'
import type { NewerFile } from '../../domain/edit/newer-file'
import type { TextChanges } from '../../domain/edit/text-change'
import type { Typing } from '../../domain/history/history'
import type { Problem } from '../../domain/problem'
import type { Untaken } from '../../ui/edit-form/untaken'
import type { DocumentSource } from './document-source'
import type { KeepState } from './draft-keeper'
import type { UntakenText } from './untaken-texts'

/** An item of a file that is open in the form. */
export type Selected = ItemRef

export interface EditState extends KeepState {
  readonly editing: Editing
  /** What the last edit, undo or redo changed, and of which files; undefined where nothing has been changed. */
  readonly made: { readonly before: Editing['files']; readonly changes: FileChanges } | undefined
  /** By file, at offsets of the texts as they are. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
  /** How many more of the same kinds there are, too many to list. */
  readonly unlisted: number
  /** Names of the lessons of which only what they name was looked up in their atlas, as it has errors. */
  readonly lessonsInPart: readonly string[]
  /** `failed`: this browser does not check. */
  readonly checking: 'underway' | 'done' | 'failed'
  readonly selected: Selected | undefined
  /** Whether edits of an earlier visit were brought back, which what was opened does not have. */
  readonly isRestored: boolean
  /** How often an edit was not made, since another tab has the files, or a long edit goes on. */
  readonly refusals: number
  /** Whether an edit of very many places is being made, while no other can be. */
  readonly isBusy: boolean
  /** By name, files that have changed meanwhile where they came from. */
  readonly newer: ReadonlyMap<string, NewerFile>
  /** What is typed in fields and in no file. */
  readonly untaken: readonly UntakenText[]
  /** How often some of that has come into other fields than it was typed in, which then have to show it. */
  readonly movedTexts: number
  /** Paths of files beside these that were not opened. */
  readonly ignored: readonly string[]
  /** When this browser kept other edits, which are in no file, of files of the same names, in milliseconds since 1970. */
  readonly otherKeptAt: number | undefined
}

/** Files that are edited in this tab. */
export interface EditSession extends Pick<StoreApi<EditState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** What it is kept as; another where another tab has kept something else. */
  readonly id: string
  /** Of this session alone, as long as it lasts. */
  readonly key: string
  readonly source: DocumentSource
  /** By name, the files on the reader's disk, in which Save then writes. */
  readonly handles: ReadonlyMap<string, FileSystemFileHandle>
  /** On the reader's disk, where new files go. */
  readonly folder: FileSystemDirectoryHandle | undefined
  /** When what was brought back of an earlier visit was kept, in milliseconds since 1970. */
  readonly restoredAt: number | undefined
  /**
   * Makes an edit of changes of texts, by which files (by name) may go. Returns whether it was made: another tab may have the files,
   * or a long edit go on.
   */
  apply(changes: FileChanges, name: EditName, typing?: string | Typing, removed?: readonly string[]): boolean
  /**
   * Sets values, as one edit; with it go items that are added to the end of another file. What is typed in a field is typed now, unless
   * it is said when.
   */
  set(values: readonly ValueEdit[], name: EditName, typing?: string | Typing, added?: AddedItems): boolean
  /**
   * Adds items to the end of a file's list, and chooses the first where `isChosen`; with it, as one edit, go items of another file
   * and values.
   */
  add(
    file: string,
    items: readonly unknown[],
    name: EditName,
    isChosen?: boolean,
    beside?: AddedItems,
    values?: readonly ValueEdit[],
  ): boolean
  /** Makes an edit of changes that are worked out by steps: where there are many, between frames. */
  change(
    file: string,
    steps: (file: EditedFile) => Generator<void, TextChanges | undefined>,
    name: EditName,
    typing?: string | Typing,
  ): void
  remove(file: string, indices: readonly number[], name: EditName): boolean
  undo(): EditName | undefined
  redo(): EditName | undefined
  /** Goes by undo or redo to where so many edits are done. */
  goTo(done: number): void
  /** Undoes what no file of the reader has. */
  goToSaved(): void
  select(selected: Selected | undefined): void
  /** Texts (by name) have been written to files, new ones into a folder, and files deleted from it. */
  markSaved(
    texts: ReadonlyMap<string, string>,
    handles: ReadonlyMap<string, FileSystemFileHandle>,
    folder?: FileSystemDirectoryHandle,
    deleted?: readonly string[],
  ): void
  /** Tells that files (by name) have changed where they came from. */
  tellNewer(newer: ReadonlyMap<string, NewerFile>): void
  /** Makes of a file what it is to be, now that it is newer where it came from; changes are told against that from now on. */
  goOnFrom(file: string, newer: NewerFile, text: string, name: EditName): void
  /** Keeps what is typed in a field and could not be taken, until it is taken or given up. */
  keepUntaken(field: Omit<UntakenText, keyof Untaken>, untaken: Untaken | undefined): void
  /** Gives up all that is typed and in no file. */
  giveUpUntaken(): void
  dismiss(what: keyof typeof DISMISSED): void
  takeOver(): void
  /** Ends a long edit that goes on and keeps what is not kept yet; resolves when that is done or has failed. */
  flush(): Promise<void>
  /** Gives the files free for other tabs. */
  close(): Promise<void>
}

/** What the reader has been told and has seen is as if it were not. */
export const DISMISSED = {
  isSecond: false,
  isRestored: false,
  newer: new Map(),
  ignored: [],
  otherKeptAt: undefined,
}

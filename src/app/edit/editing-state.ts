import { createStore } from 'zustand/vanilla'
import type { Conversion, ConvertOptions } from '../../domain/convert/convert-text'
import type { EditView } from '../../ui/edit/EditViews'
import type { OpenedFiles } from './document-source'
import type { Dropped } from './dropped'
import type { EditSession } from './edit-session'
import type { OpenFault } from './open-fault'
import type { PlacingTool } from './placing-tool'

/** A file of another form, of which the reader is asked what becomes of it. */
export interface ForeignFile {
  readonly opened: OpenedFiles
  readonly text: string
  /** Name of the file that it would become. */
  readonly created: string
  /** Where it is another than UTF-8. */
  readonly encoding: string | undefined
  /** How it was read at first. */
  readonly options: ConvertOptions
  readonly conversion: Conversion
}

/** What is edited in this tab; stays while the page shows something else. */
export interface EditingState {
  readonly session: EditSession | undefined
  /** Whether it is still to be found out what was edited in this tab before, or what the address names. */
  readonly isSought: boolean
  readonly isOpening: boolean
  /** An address that has not answered for a while. */
  readonly awaited: string | undefined
  readonly fault: OpenFault | undefined
  readonly foreign: ForeignFile | undefined
  /** What was dropped on the page and is not opened yet. */
  readonly dropped: Dropped | undefined
  /** Has the page show the editor, while what is being opened is still shown to be looked at. */
  readonly leave: (() => void) | undefined
  /** Whether the reader is asked what becomes of edits that closing would lose. */
  readonly isLeaving: boolean
  /** The way to edit that is open, and the file of which. */
  readonly view: EditView
  readonly file: string | undefined
  /** What is being set on the map. */
  readonly tool: PlacingTool | undefined
}

export const editing = createStore<EditingState>()(() => ({
  session: undefined,
  isSought: true,
  isOpening: false,
  awaited: undefined,
  fault: undefined,
  foreign: undefined,
  dropped: undefined,
  leave: undefined,
  isLeaving: false,
  view: 'form',
  file: undefined,
  tool: undefined,
}))

/** Has the page show the editor, now that there is something for it to show or to tell. */
export function leaveForEditor(): void {
  const { leave } = editing.getState()
  editing.setState({ leave: undefined })
  leave?.()
}

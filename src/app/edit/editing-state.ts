import { createStore } from 'zustand/vanilla'
import type { EditView } from '../../ui/edit/EditViews'
import type { EditSession } from './edit-session'
import type { OpenFault } from './open-fault'

/** What is edited in this tab; stays while the page shows something else. */
export interface EditingState {
  readonly session: EditSession | undefined
  /** Whether it is still to be found out what was edited in this tab before, or what the address names. */
  readonly isSought: boolean
  readonly isOpening: boolean
  readonly fault: OpenFault | undefined
  /** The way to edit that is open, and the file of which. */
  readonly view: EditView
  readonly file: string | undefined
}

export const editing = createStore<EditingState>()(() => ({
  session: undefined,
  isSought: true,
  isOpening: false,
  fault: undefined,
  view: 'form',
  file: undefined,
}))

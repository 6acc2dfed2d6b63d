import { createStore } from 'zustand/vanilla'
import type { EditView } from '../../ui/edit/EditViews'
import type { EditSession } from './edit-session'
import type { OpenFault } from './open-document'

/** What is edited in this tab; stays while the page shows something else. */
export interface EditingState {
  readonly session: EditSession | undefined
  readonly isOpening: boolean
  readonly fault: OpenFault | undefined
  /** The way to edit that is open, and the file of which. */
  readonly view: EditView
  readonly file: string | undefined
}

export const editing = createStore<EditingState>()(() => ({
  session: undefined,
  isOpening: false,
  fault: undefined,
  view: 'form',
  file: undefined,
}))

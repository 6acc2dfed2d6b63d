import { createStore } from 'zustand/vanilla'

/** A file of anybody's dated features that the page shows in place of an atlas. */
export interface OpenedCollection {
  /** Another for each file that is opened. */
  readonly key: number
  readonly name: string
  /** The reader's own, or of an address that others can fetch too. */
  readonly source: File | URL
}

interface CollectionState {
  readonly opened: OpenedCollection | undefined
}

export const collections = createStore<CollectionState>()(() => ({ opened: undefined }))

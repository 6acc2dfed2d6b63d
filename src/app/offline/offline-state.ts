import { createStore } from 'zustand/vanilla'

/** What of the page is there when the network is not. */
export type Keeping =
  | { readonly kind: 'storing' }
  | { readonly kind: 'whole'; readonly bytes: number }
  /** All but the base map at larger zooms. */
  | { readonly kind: 'page'; readonly bytes: number; readonly why: 'save-data' | 'room' | 'fetch' }
  /** `browser`: it stores nothing for this page, as in a private window or over plain http. */
  | { readonly kind: 'nothing'; readonly why: 'browser' | 'room' | 'fetch' }

/** A version of the page that is not the one that is open. */
export interface NewVersion {
  /** Whether the host has parts of the open one no more, and one was wanted. */
  readonly isNeeded: boolean
  /** Shows it; the page is loaded again. */
  load(): void
}

interface OfflineState {
  /** Undefined until it is asked for. */
  readonly keeping?: Keeping
  readonly newVersion?: NewVersion | undefined
}

export const offline = createStore<OfflineState>()(() => ({}))

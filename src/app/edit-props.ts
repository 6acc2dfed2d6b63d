import type { RefObject } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { MapHandle } from '../map/AtlasMap'
import type { Insets } from '../map/overlay/overlay-state'
import type { AtlasStore } from './atlas-store'

/** An atlas that is edited, shown in place of the dataset; its view begins anew with another key. */
export interface Edited {
  readonly key: string | undefined
  readonly atlas: Atlas
}

export type ShowEdited = (edited: Edited | undefined) => void

export interface EditProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** The folder of the dataset. */
  readonly dataset: URL
  readonly mapHandle: RefObject<MapHandle | null>
  readonly onShow: ShowEdited
  readonly insets: Insets
  readonly reducedMotion: boolean
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

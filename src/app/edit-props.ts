import type { RefObject } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { MapHandle } from '../map/AtlasMap'
import type { Insets } from '../map/overlay/overlay-state'
import type { AtlasStore } from './atlas-store'

export interface EditProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** Ids of the events that pass search and filters, whatever their time. */
  readonly shown: ReadonlySet<string>
  /** The folder of the dataset. */
  readonly dataset: URL
  readonly mapHandle: RefObject<MapHandle | null>
  readonly insets: Insets
  readonly reducedMotion: boolean
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

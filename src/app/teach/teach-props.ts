import type { ReactNode, RefObject } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { ViewContext } from '../../domain/view/url-view'
import type { MapHandle } from '../../map/AtlasMap'
import type { Aim } from '../../map/view/MapViewSync'
import type { TaughtAxis } from '../../ui/time/TimeControl'
import type { TimePlayer } from '../../ui/time/time-player'
import type { AtlasStore } from '../atlas-store'
import type { Insets } from '../use-insets'

/** What a lesson adds to map and time. */
export interface Taught extends TaughtAxis {
  /** Id of the stay that is pointed out. */
  readonly stay: string | undefined
}

/** What teaching needs of the page around it. */
export interface TeachProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  readonly context: ViewContext
  /** The folder of the dataset, ending in `/`. */
  readonly dataset: URL
  readonly timePlayer: TimePlayer
  readonly mapHandle: RefObject<MapHandle | null>
  /** Whoever touches these looks for themselves. */
  readonly touched: readonly RefObject<HTMLElement | null>[]
  readonly goToView: (aim: Aim | undefined, seconds?: number, pointedOut?: readonly Position[]) => void
  readonly onOpenEvent: (id: string) => void
  readonly onTaught: (taught: Taught | undefined) => void
  /** The page's bar of ways to look at the atlas: a step can show what they show. */
  readonly ways: ReactNode
  /** What the card covers of the map. */
  readonly insets: Insets
  readonly reducedMotion: boolean
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

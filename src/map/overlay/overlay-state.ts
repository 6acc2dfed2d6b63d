import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { Messages } from '../../i18n/messages'
import type { LabelRoom } from '../label-room'

/** Pixels of the map that cards or sheets cover at each side. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** All that the drawing over the base map depends on, besides the window of time. */
export interface OverlayState {
  readonly atlas: Atlas
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  readonly openEvent: string | undefined
  readonly hovered: ReadonlySet<string>
  readonly theme: 'light' | 'dark'
  readonly locale: string
  readonly messages: Messages
  readonly reducedMotion: boolean
  readonly insets: Insets
  /** Id of the mark whose fan is open. */
  readonly fan: string | undefined
}

/** What the drawing tells the page. */
export interface OverlayEvents {
  readonly onOpenEvent: (id: string) => void
  readonly onHover: (ids: readonly string[]) => void
  readonly onFan: (markId: string | undefined) => void
  readonly onLabelRoom: (room: LabelRoom) => void
}

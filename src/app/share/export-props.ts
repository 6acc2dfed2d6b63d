import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'
import type { MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'

/** What the page shows, to be made into a picture or a film. */
export interface ExportProps {
  readonly atlas: Atlas
  readonly window: TimeWindow
  /** Ids of the events that pass the filters, whatever their time. */
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  readonly openEvent: string | undefined
  readonly view: MapView | undefined
  /** Size of the map on screen in CSS pixels. */
  readonly screen: MapSize
  readonly theme: 'light' | 'dark'
  readonly locale: string
  /** Filters and accounts that are on, in words. */
  readonly about: string | undefined
  /** Address of the view. */
  readonly address: string
  /** Hands a finished file to the reader. */
  readonly onSave: (name: string, blob: Blob) => void
}

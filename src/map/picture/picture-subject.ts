import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { TimeWindow } from '../../domain/time/time-span'
import type { MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'
import type { Messages } from '../../i18n/messages'
import type { PictureMessages } from '../../i18n/use-picture-messages'
import type { PictureFeatures } from './drawn-events'

/** What the page shows, to be made into a picture or a film. */
export interface PictureSubject {
  readonly atlas: Atlas
  /** The events that pass the filters, whatever their time. */
  readonly events: ListedSeries
  /** All of them: they decide how tall the bars are. */
  readonly allEvents: ListedSeries
  /** Where events are too many to be objects: how they are drawn. */
  readonly features?: PictureFeatures | undefined
  readonly window: TimeWindow
  /** Whether nothing of it has a date, so that there is no time to draw. */
  readonly isTimeless?: boolean | undefined
  /** A second time that is compared with the window's; films leave it out. */
  readonly compared: TimeWindow | undefined
  /** Ids of the atlas's events that pass the filters, whatever their time. */
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  readonly openEvent: string | undefined
  /** Absent: the first view of the dataset. */
  readonly view: MapView | undefined
  /** Size of the map on screen in CSS pixels. */
  readonly screen: MapSize
  readonly theme: 'light' | 'dark'
  readonly locale: string
  readonly rightToLeft: boolean
  /** Filters and accounts that are on, in words. */
  readonly about: string | undefined
  /** Address of the view. */
  readonly address: string
  readonly messages: Messages
  readonly texts: PictureMessages
}

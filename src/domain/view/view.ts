import type { Atlas } from '../atlas/atlas'
import type { Verification } from '../atlas/event-schema'
import { accountsOf } from '../lens/accounts'
import type { Calendar } from '../time/calendar-types'
import type { TimeWindow } from '../time/time-span'
import type { ViewContext } from './url-view'

/** What the reader chose to see of the events; an empty list of a group filters nothing. */
export interface Filters {
  readonly query: string
  readonly categories: readonly string[]
  readonly places: readonly string[]
  readonly parties: readonly string[]
  readonly verifications: readonly Verification[]
}

export const NO_FILTERS: Filters = { query: '', categories: [], places: [], parties: [], verifications: [] }

/** Zoom level, and the centre in degrees. */
export interface MapView {
  readonly zoom: number
  readonly lat: number
  readonly lon: number
}

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Panels of which there is one each, by their name in the address. */
export const PANELS = ['accounts', 'differences', 'whereabouts', 'on-this-day', 'legend', 'about'] as const

/** What stands in the card's place where no event is open: a stay, a place, or a panel of the whole atlas. */
export type Panel =
  | { readonly kind: Exclude<(typeof PANELS)[number], 'on-this-day'> }
  /** A day of the year as month and day ("04-17"); absent: that of the reader's day. */
  | { readonly kind: 'on-this-day'; readonly day?: string }
  | { readonly kind: 'stay' | 'place'; readonly id: string }

/** What a panel is of: its kind, and of a stay or a place its id. */
export function panelKey(panel: Panel): string {
  return 'id' in panel ? `${panel.kind}:${panel.id}` : panel.kind
}

/** The most accounts that the map is seen through at once. */
export const MOST_LENSES = 2

/** `time`: the axis is in proportion; `even`: crowded years get more room. */
export const SPACINGS = ['time', 'even'] as const
export type Spacing = (typeof SPACINGS)[number]

/** How events are drawn that are too many for marks, in files of any number: each as a dot, or their counts as bubbles. */
export const CROWDS = ['dots', 'counts'] as const
export type Crowd = (typeof CROWDS)[number]

/** What the page is used for. */
export const MODES = ['explore', 'teach', 'edit'] as const
export type Mode = (typeof MODES)[number]

/** A step of a lesson, from 1, as an address names it. */
export interface StepRef {
  /** Of the lesson. */
  readonly id: string
  readonly step: number
}

/** All that an address restores. `window` may be of any time while time plays; addresses hold whole grains of the extent. */
export interface View {
  readonly mode: Mode
  /** The step of a lesson that is taught; kept while the reader looks elsewhere in the atlas. */
  readonly lesson: StepRef | undefined
  readonly window: TimeWindow
  /** Never open while a panel is. */
  readonly event: string | undefined
  readonly panel: Panel | undefined
  readonly filters: Filters
  /** Whose accounts the map is seen through (`lens/accounts.ts`); empty: everybody's, evenly. */
  readonly lens: readonly string[]
  /** The end, as `window.to`, of a second time beside that of the window. */
  readonly compare: number | undefined
  /** Absent: the first view of the dataset. */
  readonly map: MapView | undefined
  readonly theme: Theme
  readonly calendar: Calendar
  /** The part of time that the axis shows, in whole grains; absent: all of it. */
  readonly axis: TimeWindow | undefined
  readonly spacing: Spacing
  readonly crowd: Crowd
  /** Whether the page stands in a frame of another: map, time and card alone. */
  readonly embed: boolean
}

/** The view of a dataset as it first opens. */
export function firstView(extent: TimeWindow): View {
  return {
    mode: 'explore',
    lesson: undefined,
    window: extent,
    event: undefined,
    panel: undefined,
    filters: NO_FILTERS,
    lens: [],
    compare: undefined,
    map: undefined,
    theme: 'auto',
    calendar: 'gregorian',
    axis: undefined,
    spacing: 'time',
    crowd: 'dots',
    embed: false,
  }
}

/** Of a dataset, whose events are known one by one. */
export type DatasetContext = ViewContext & { readonly events: ReadonlySet<string> }

/** What the URL codec must know of a dataset. */
export function viewContextOf(atlas: Atlas): DatasetContext {
  return {
    extent: atlas.extent,
    events: idsOf(atlas.events),
    categories: idsOf(atlas.categories),
    places: new Set(atlas.places.keys()),
    parties: new Set(atlas.parties.keys()),
    stays: idsOf(atlas.stays),
    accounts: new Set(accountsOf(atlas).keys()),
    lessons: new Set(atlas.lessons),
    steps: new Map(),
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}

import type { Verification } from '../atlas/event-schema'
import type { TimeWindow } from '../time/time-span'

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

/** All that an address restores. Days of `window` may be fractional while time plays; addresses hold whole days. */
export interface View {
  readonly window: TimeWindow
  readonly event: string | undefined
  readonly filters: Filters
  /** Absent: the first view of the dataset. */
  readonly map: MapView | undefined
  readonly theme: Theme
}

/** `Everything so far`, a number of years that ends at To, or a window whose ends move freely. */
export type WindowChoice = 'all' | '1' | '5' | '10' | 'custom'

export const WINDOW_CHOICES: readonly WindowChoice[] = ['all', '1', '5', '10', 'custom']

import type { Verification } from '../atlas/event-schema'

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

/** `Everything so far`, a number of years that ends at To, or a window whose ends move freely. */
export type WindowChoice = 'all' | '1' | '5' | '10' | 'custom'

export const WINDOW_CHOICES: readonly WindowChoice[] = ['all', '1', '5', '10', 'custom']

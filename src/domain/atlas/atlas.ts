import type { Problem } from '../problem'
import type { Extent } from '../time/extent'
import type { TimeSpan } from '../time/time-span'
import type { AtlasFile, Category, Party } from './atlas-schema'
import type { Claim, Verification } from './event-schema'
import type { Precision } from './place-schema'
import type { Who } from './relocation-schema'
import type { Source } from './source-schema'

/** Longitude and latitude in degrees (RFC 7946 order). */
export type Position = readonly [lon: number, lat: number]

export interface Place {
  readonly id: string
  readonly name: string
  /** Names by BCP 47 language. */
  readonly names: Readonly<Record<string, string>>
  /** Other spellings, in any language. */
  readonly otherNames: readonly string[]
  readonly unverifiedNames: readonly string[]
  readonly country: string
  readonly kind: 'city' | 'town' | 'site'
  readonly precision: Precision
  /** Nobody has said the precision yet: while it is edited the coarsest stands for it, and is told to no reader. */
  readonly isPrecisionOpen?: true
  readonly within: string | undefined
  readonly position: Position
  /** Id of the source that the position was taken from. */
  readonly coordinateSource: string
  readonly note: string | undefined
}

/** What an event covers that is more than a point. */
export type EventShape =
  | { readonly kind: 'area' }
  | { readonly kind: 'line'; readonly ends: readonly [Position, Position] }
  | {
      readonly kind: 'track'
      readonly ends: readonly [Position, Position]
      /** Where it has come to at a time (days); before it begins, where it begins. */
      at(time: number): Position
    }

/** An event of the map. Events without a readable date or position are kept: `span` or `position` is absent. */
export interface AtlasEvent {
  readonly id: string
  readonly title: string
  /** EDTF as written. */
  readonly date: string
  readonly span: TimeSpan | undefined
  readonly dateNote: string | undefined
  readonly position: Position | undefined
  /** Only events of a file of anybody's features have one. */
  readonly shape?: EventShape | undefined
  /** Id of a place, also where the gazetteer lacks it. */
  readonly place: string
  readonly placeNote: string | undefined
  readonly otherPlaces: readonly string[]
  readonly category: string
  readonly summary: string
  /** Both are absent where an edited file does not state them. */
  readonly verification: Verification | undefined
  readonly origin: 'seed' | 'context' | undefined
  readonly priority: 1 | 2 | 3
  readonly inference: string | undefined
  readonly seed:
    | { readonly states: string; readonly voice: string; readonly paragraphs: readonly number[] }
    | undefined
  readonly differences: readonly string[]
  readonly searchedNotFound: readonly string[]
  readonly actors: readonly string[]
  readonly legs: readonly string[]
  /** Position among the events of the leg that it belongs to; 0 for events of no leg. */
  readonly step: number
  readonly claims: readonly Claim[]
  readonly sources: readonly string[]
}

export interface Figure {
  readonly text: string
  readonly value: number | undefined
  readonly by: string | undefined
}

/** What legs and stays have in common. */
interface Relocation {
  readonly id: string
  readonly title: string
  readonly who: Who
  readonly whoText: string
  readonly date: string
  readonly span: TimeSpan
  readonly note: string | undefined
  readonly events: readonly string[]
  readonly sources: readonly string[]
}

export interface Leg extends Relocation {
  readonly from: string
  readonly to: string
  readonly stops: readonly string[]
  /** One position per stop. */
  readonly positions: readonly Position[]
  /** When stops between the ends were reached, where that is known. */
  readonly reached: readonly {
    readonly stop: string
    readonly date: string
    readonly span: TimeSpan
  }[]
  readonly certainty: 'certain' | 'approximate' | 'schematic'
  readonly figures: readonly Figure[]
}

export interface Stay extends Relocation {
  readonly place: string
  readonly country: string
  readonly position: Position
  readonly summary: string
}

/** The dataset as the page holds it. Events are in time order (`compareEvents`), undated ones last. */
export interface Atlas {
  readonly title: string
  readonly subtitle: string | undefined
  readonly summary: string
  readonly version: string
  readonly licence: AtlasFile['licence']
  /** Half-open, in days since 1970-01-01 UTC. */
  readonly extent: Extent
  /** Whether nothing has a date, so that events are on the map at any time. */
  readonly isTimeless?: boolean
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  readonly categories: readonly Category[]
  readonly parties: ReadonlyMap<string, Party>
  /** People, groups and days that the texts name: each list holds all the names of one, first the usual. */
  readonly names: readonly (readonly string[])[]
  readonly places: ReadonlyMap<string, Place>
  /** Whether marks are named by their events: places have no names, or nearly each event has one of its own. */
  readonly areMarksTitled?: boolean
  readonly sources: ReadonlyMap<string, Source>
  readonly events: readonly AtlasEvent[]
  readonly legs: readonly Leg[]
  readonly stays: readonly Stay[]
  /** Ids of the lessons, in the order of teaching. */
  readonly lessons: readonly string[]
  /** What could not be read, in words of `src/i18n`. */
  readonly problems: readonly Problem[]
}

import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { Lesson, LessonStep } from '../../domain/lesson/lesson'
import type { Worksheet } from '../../domain/lesson/worksheet/worksheet'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'
import type { MapView } from '../../domain/view/view'

/** A lesson as it is put on paper and into files. */
export interface Handout {
  readonly atlas: Atlas
  readonly lesson: Lesson
  readonly steps: readonly HandoutStep[]
  /** Events that the lesson rests on, in time order. */
  readonly events: readonly AtlasEvent[]
  /** Ids of the sources of these events: the first has the number 1. */
  readonly sources: readonly string[]
  readonly worksheet: Worksheet
  /** How marks look where a step chooses no accounts. */
  readonly scheme: MarkScheme
  /** Address of the lesson, where others can open it. */
  readonly address: string | undefined
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

export interface HandoutStep {
  /** From 1. */
  readonly number: number
  readonly step: LessonStep
  /** The time that its map shows; of two that are compared, both. */
  readonly windows: readonly TimeWindow[]
  /** What the axis shows. */
  readonly axis: TimeWindow
  /** Absent: the first view of the dataset. */
  readonly map: MapView | undefined
  /** The events that pass its filters, at all times, in time order. */
  readonly passing: readonly AtlasEvent[]
  readonly scheme: MarkScheme
  readonly openEvent: string | undefined
  /** Ids of events that stand out on its map. */
  readonly lit: ReadonlySet<string>
  /** Filters and accounts that are on, in words. */
  readonly about: string | undefined
  readonly restsOn: readonly AtlasEvent[]
}

/** A drawn map. */
export interface HandoutPicture {
  /** Its address. */
  readonly src: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

import type { STEP_KEYS } from '../view/view-keys'
import type { EMPHASES, Level } from './lesson-schema'

/** What map and time show at a step, in the terms of an address. */
export type StepView = Readonly<Partial<Record<(typeof STEP_KEYS)[number], string>>>

export interface Emphasis {
  readonly kind: (typeof EMPHASES)[number]
  readonly id: string
}

export interface Question {
  readonly text: string
  readonly answer: string
}

/** One picture of a lesson with its text; texts are Markdown (`parseMarkdown`). */
export interface LessonStep {
  readonly heading: string
  readonly view: StepView
  readonly text: string
  /** Ids of the events that the text rests on. */
  readonly events: readonly string[]
  readonly notes: string | undefined
  readonly question: Question | undefined
  readonly emphasis: readonly Emphasis[]
  /** Absent: as long as it takes to read. */
  readonly seconds: number | undefined
}

export interface Lesson {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly level: Level
  readonly minutes: number
  readonly goals: readonly string[]
  readonly steps: readonly LessonStep[]
}

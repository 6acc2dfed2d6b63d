import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { LessonChange, LessonEdit } from '../../domain/lesson/edit/edit-lesson'
import type { Lesson, LessonStep, StepView } from '../../domain/lesson/lesson'
import type { FieldProblem } from '../field/field-problem'

/** Something without which the lesson cannot be proposed. */
export interface ToMend {
  /** Index of the step; `undefined`: the lesson as a whole. */
  readonly step: number | undefined
  /** The focus key of the field there. */
  readonly field: string
  /** Where it is, in words. */
  readonly place: string
  readonly text: string
  /** Whether it cannot be played with it either: its file would not be one of a lesson. */
  readonly isUnplayable: boolean
}

/** Tells what is wrong at a path into the lesson, and below it. */
export type ProblemsAt = (...path: readonly (string | number)[]) => readonly FieldProblem[]

/** What a step shows besides its dates, in words. */
export type ViewFacts = readonly { readonly label: string; readonly value: string }[]

/** What the parts of the maker share. */
export interface MakerParts {
  readonly lesson: Lesson
  readonly atlas: Atlas
  readonly locale: string
  readonly problemsAt: ProblemsAt
  readonly toMend: readonly ToMend[]
  /** What a step names that the atlas does not have, in sentences. */
  goneAt(step: number): readonly string[]
  /** The dates that a step shows. */
  datesOf(step: LessonStep): string
  viewFacts(step: LessonStep): ViewFacts
  /** The terms of what map and time show now. */
  currentView(): StepView
  onShowView(step: LessonStep): void
  /** Whether map and time show what a step does, or are on the way there. */
  isShown(step: LessonStep): boolean
  /** Tells when that may have changed; returns what ends it. Always the same function. */
  readonly onViewChange: (listener: () => void) => () => void
  /** Opens an event's card. */
  onOpenEvent(id: string): void
  /** The events that lie within the view of a step, in time order. */
  eventsInView(step: LessonStep): readonly AtlasEvent[]
  /** Finds events by words; `undefined` where nothing is asked or the search is still to come. */
  readonly findEvents: (query: string) => readonly AtlasEvent[] | undefined
  /**
   * `isTyping`: what follows in the same field belongs to the same edit. Returns whether it was made: beyond the limits of a lesson
   * it is not.
   */
  onChange(change: LessonChange, isTyping?: boolean): boolean
}

/** What the maker does besides with the lesson as a whole. */
export interface MakerActions {
  readonly saving: 'new' | 'saved' | 'unsaved' | 'failed'
  readonly undoable: LessonEdit | undefined
  readonly redoable: LessonEdit | undefined
  /** Takes the last edit back, and returns which it was, with the lesson as it is then. */
  onUndo(): LessonChange | undefined
  onRedo(): LessonChange | undefined
  onTry(): void
  /** Offers the lesson as a file, and returns its name. */
  onSaveFile(): string
  onOpenFile(file: File): void
  /** Rejects where the browser refuses. */
  onDelete(): Promise<void>
  onClose(): void
}

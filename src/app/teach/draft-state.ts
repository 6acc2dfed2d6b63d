import type { StoreApi } from 'zustand/vanilla'
import type { History } from '../../domain/history/history'
import type { LessonChange, LessonEdit } from '../../domain/lesson/edit/edit-lesson'
import type { Excess } from '../../domain/lesson/edit/lesson-limits'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'

/** A lesson on which this tab works. */
export interface DraftState {
  readonly fileId: string | undefined
  /** Its states have another id than it was opened by, where something else was kept there and both stay. */
  readonly history: History<Lesson, LessonEdit>
  /** `new`: there is nothing to save yet; `deleted`: it was kept, and another tab has deleted it. */
  readonly saving: 'new' | 'saved' | 'unsaved' | 'failed' | 'deleted'
  /** Why saving failed; `undefined` once it has not. */
  readonly failure: unknown
  /** Whether it stays open because it could not be saved as it was to be closed. */
  readonly isKeptOpen: boolean
  /** Whether another tab works on it. */
  readonly isElsewhere: boolean
  /** Whether what was kept in its place stands beside this now. */
  readonly isSecond: boolean
  /** The limit beyond which the last edit would have led, so that it was not made. */
  readonly refused: Excess | undefined
  /** Index of the step that is open in the form. */
  readonly openStep: number | undefined
}

export interface LessonDraft
  extends Pick<StoreApi<DraftState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Returns whether the edit was made: a lesson does not grow beyond its limits, and another tab may have or delete it. */
  apply(change: LessonChange, isTyping: boolean): boolean
  /** Takes the last edit back, and returns which it was. */
  undo(): LessonEdit | undefined
  redo(): LessonEdit | undefined
  /** The lesson has a file of this id from now on. */
  nameFile(fileId: string): void
  /** Opens the form of a step, or closes it. */
  open(step: number | undefined): void
  /** The reader knows that there are two versions. */
  dismissSecond(): void
  takeOver(): void
  /** Saves anew what another tab has deleted. */
  keep(): Promise<void>
  /** Saves what is unsaved; resolves when it is saved or has failed. */
  flush(): Promise<void>
  /** Saves, and gives the lesson free for other tabs. Where it cannot be saved, stays open and resolves to `false`. */
  close(): Promise<boolean>
  /** Closes as it was last saved; what is unsaved is lost. */
  discard(): Promise<void>
  /** Takes the lesson out of the browser, and closes. @throws where the browser refuses. */
  remove(): Promise<void>
}

/** What a draft starts from: a lesson as it is kept (with a stamp), or one that is not kept yet. */
export type DraftStart = Omit<OwnLesson, 'stamp' | 'savedAt'> & { readonly stamp: string | undefined }

import { createStore } from 'zustand/vanilla'
import type { FileRemarks } from '../../domain/check/open-lesson-file'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import { dropItem, readItem, writeItem } from '../tabs/tab-storage'
import type { DraftStart, LessonDraft } from './draft-state'

/** Why a file was not opened. */
export type FileFault = FileRemarks | 'too-large' | 'unreadable'

/** A lesson of a file that this browser has already, perhaps in another state. */
export interface FileTwin {
  readonly own: OwnLesson
  readonly start: DraftStart
  readonly changes: FileRemarks | undefined
}

/** The lesson that is being made in this tab. */
export interface MakingState {
  /** Stays, with its history, while the page shows something else. */
  readonly draft: LessonDraft | undefined
  /** A lesson is being fetched from the browser. */
  readonly isOpening: boolean
  /** Why the lesson asked for is not opened: it is not in this browser, or what is kept of it cannot be read. */
  readonly missing: 'gone' | 'unread' | undefined
  readonly fault: FileFault | undefined
  /** What was opened from a file and waits for the choice between it and the lesson that is there. */
  readonly twin: FileTwin | undefined
  /** What of the file of the lesson is no longer as it stood there. */
  readonly changes: FileRemarks | undefined
  /** Whether the focus has yet to go to the lessons of this browser: one was closed, or they were asked for. */
  readonly isSought: boolean
}

export const NOTHING: MakingState = {
  ...{
    draft: undefined,
    isOpening: false,
    missing: undefined,
    fault: undefined,
    twin: undefined,
    changes: undefined,
    isSought: false,
  },
}

/** Where a tab that is loaded again finds the lesson that was being made in it. */
const KEY = 'lesson-being-made'

/** Remembers for this tab, should it be loaded again, which lesson is made in it; `undefined`: none. */
export function rememberMaking(id: string | undefined): void {
  if (id === undefined) dropItem(KEY)
  else writeItem(KEY, id)
}

/** Id of the lesson that was being made in this tab, where it was saved. */
export const rememberedMaking = () => readItem(KEY)

/** Opening from the start where a lesson is to be gone on with, so that no list of lessons flashes by. */
export const making = createStore<MakingState>()(() => ({
  ...NOTHING,
  isOpening: rememberedMaking() !== undefined,
}))

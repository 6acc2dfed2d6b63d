import { createStore } from 'zustand/vanilla'
import type { FileRemarks } from '../../domain/check/open-lesson-file'
import { dropItem, readItem, writeItem } from '../lesson/tab-storage'
import type { LessonDraft } from './draft-state'

/** Why a file was not opened. */
export type FileFault = FileRemarks | 'too-large' | 'unreadable'

/** The lesson that is being made in this tab. */
export interface MakingState {
  /** Stays, with its history, while the page shows something else. */
  readonly draft: LessonDraft | undefined
  /** A lesson is being fetched from the browser. */
  readonly isOpening: boolean
  /** The lesson asked for is not in this browser. */
  readonly isGone: boolean
  readonly fault: FileFault | undefined
  /** What of the file of the lesson is no longer as it stood there. */
  readonly changes: FileRemarks | undefined
  /** Whether a lesson was closed just now, and the focus has yet to go back to the lessons. */
  readonly hasEnded: boolean
}

export const NOTHING: MakingState = {
  ...{
    draft: undefined,
    isOpening: false,
    isGone: false,
    fault: undefined,
    changes: undefined,
    hasEnded: false,
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

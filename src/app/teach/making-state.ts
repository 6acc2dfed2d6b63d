import { createStore } from 'zustand/vanilla'
import type { OpenedFile } from '../../domain/lesson/edit/lesson-file'
import type { LessonDraft } from './lesson-draft'

/** Why a file was not opened. */
export type FileFault = Extract<OpenedFile, { problem: unknown }> | 'too-large' | 'unreadable'

/** The lesson that is being made in this tab. */
export interface Making {
  /** Stays, with its history, while the page shows something else. */
  readonly draft: LessonDraft | undefined
  /** A lesson is being fetched from the browser. */
  readonly isOpening: boolean
  /** The lesson asked for is not in this browser. */
  readonly isGone: boolean
  readonly fault: FileFault | undefined
  /** What the file of the lesson held that this page has no place for. */
  readonly leftOut: readonly string[]
  /** Whether a lesson was closed just now. */
  readonly hasEnded: boolean
}

export const NOTHING: Making = {
  ...{ draft: undefined, isOpening: false, isGone: false, fault: undefined, leftOut: [], hasEnded: false },
}

/** Where a tab that is loaded again finds the lesson that was being made in it. */
const KEY = 'lesson-being-made'

/** A browser that keeps nothing may refuse this too. */
export function rememberMaking(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, id)
  } catch {}
}

export function rememberedMaking(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

export const making = createStore<Making>()(() => ({
  ...NOTHING,
  isOpening: rememberedMaking() !== undefined,
}))

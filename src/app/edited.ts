import { createStore } from 'zustand/vanilla'
import type { Atlas } from '../domain/atlas/atlas'
import type { Lesson } from '../domain/lesson/lesson'
import type { Destination } from '../domain/view/missing-in'

/** An atlas whose files are edited in this tab. */
export interface Edited {
  /** The view begins anew with another key; undefined: that of the dataset goes on. */
  readonly key: string | undefined
  readonly atlas: Atlas
  /** `local`: a file that no link leads to; `address`: one that others can fetch too. */
  readonly of: 'dataset' | 'local' | 'address'
  /** Of the file. */
  readonly name: string
  /** Whether it differs from what was opened. */
  readonly isChanged: boolean
  /** Texts of the files of its lessons, by their ids. */
  readonly lessons: ReadonlyMap<string, string>
  /**
   * Puts a lesson into the files, as one edit: that of an id, or a new one. Returns the id that it has there, `undefined` where it
   * was not taken. Absent where the files take none.
   */
  readonly keepLesson?: ((lesson: Lesson, id: string | undefined) => string | undefined) | undefined
  /** Has the editor show the file of a lesson, or that of the atlas, which lists it, where there is none. Absent where the files take none. */
  readonly showLesson?: ((id: string) => void) | undefined
}

/** A link that the reader followed to what is shown in its place. */
interface MissedLink {
  /** That of the files which do not have it. */
  readonly key: string | undefined
  readonly to: Destination
  readonly href: string
}

interface EditedState {
  readonly shown: Edited | undefined
  /** Whether the reader wants to see what is published. */
  readonly isHidden: boolean
  readonly missed?: MissedLink | undefined
}

/** What the page shows in place of the dataset, in all modes. */
export const edited = createStore<EditedState>()(() => ({ shown: undefined, isHidden: false }))

/** Where a tab that is loaded again finds the link that it has not followed yet. */
export const MISSED_KEY = 'link-not-followed'

/** Where a tab that is loaded again finds what was edited in it. */
export const EDITED_KEY = 'files-being-edited'

import { ofPage } from './of-page'

/** Names of what this page keeps in a browser, and of what its tabs tell each other there. */
export const storageNames = {
  /** The database of the lessons made in the browser. */
  ownLessons: ofPage('own-lessons'),
  /** The lock and the channel of the tabs that edit one of them. */
  ownLesson: (id: string) => ofPage(`own-lesson-${id}`),
  /** The channel on which tabs tell which of them has changed. */
  ownLessonChanges: ofPage('own-lesson-changes'),
  /** What the name of each lesson begins with that was unsaved as a page went. */
  unsavedLessons: ofPage('unsaved-lesson-'),
  /** The database of files that are edited. */
  edits: ofPage('edits'),
  /** What was not kept of edited files as a page went. */
  unsavedEdits: (id: string) => ofPage(`unsaved-edits-${id}`),
  /** The lock and the channel of the tabs that edit the same files. */
  edit: (id: string) => ofPage(`edit-${id}`),
  /** The database of files that are looked at, and not edited. */
  files: ofPage('files'),
  /** The lock of the tabs that show one of them. */
  file: (id: string) => ofPage(`file-${id}`),
  /** The channel of the windows that show one lesson. */
  lessonSession: (session: string) => ofPage(`lesson-${session}`),
}

import type { Atlas } from '../../domain/atlas/atlas'
import { ATLAS_FILE } from '../../domain/check/dataset'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { EditName } from '../../domain/edit/editing'
import { freeId } from '../../domain/free-id'
import { fileIdOf } from '../../domain/lesson/edit/lesson-file'
import { firstLesson } from '../../domain/lesson/edit/new-lesson'
import { lessonFileName, putLesson } from '../../domain/lesson/edit/put-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { newLessonWords } from '../../i18n/en/new-lesson'
import { newEditsId } from './edit-drafts'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'

/** Whether the files are those of an atlas, which can have lessons. */
export function takesLessons(files: ReadonlyMap<string, EditedFile>): boolean {
  return files.has(ATLAS_FILE)
}

/** Adds a lesson to begin with to the files of an atlas, as one edit, and opens it. Returns whether it was added. */
export function addLesson(session: EditSession, atlas: Atlas): boolean {
  const { files } = session.getState().editing
  // Unlike that of a new lesson of another atlas, which this browser may keep: the maker would take one for the other.
  const id = freeLessonId(files, `lesson-${newEditsId().slice(-4)}`)
  const lesson = firstLesson(id, newLessonWords, atlas)
  return put(session, lesson, 'add')
}

/**
 * Puts a lesson that was made under Teach into the files of an atlas, as one edit: into the file that it is known by, or into a
 * new one. Returns the id that it has there; undefined where it was not taken.
 */
export function keepLesson(
  session: EditSession,
  lesson: Lesson,
  fileId: string | undefined,
): string | undefined {
  const { files } = session.getState().editing
  const id = fileId ?? freeLessonId(files, fileIdOf(lesson, undefined))
  const isThere = files.has(lessonFileName(id))
  return put(session, { ...lesson, id }, isThere ? 'lesson' : 'add') ? id : undefined
}

function put(session: EditSession, lesson: Lesson, kind: EditName['kind']): boolean {
  const changes = putLesson(session.getState().editing.files, ATLAS_FILE, lesson)
  const isPut = changes !== undefined && session.apply(changes, { kind, of: lesson.title })
  if (isPut) editing.setState({ file: lessonFileName(lesson.id), view: 'form' })
  return isPut
}

/** An id that no file of a lesson has yet. */
function freeLessonId(files: ReadonlyMap<string, EditedFile>, id: string): string {
  return freeId(id, { has: (each) => files.has(lessonFileName(each)) })
}

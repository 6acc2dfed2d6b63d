import { FILE_NAMES } from '../../domain/atlas/file-names'
import type { EditedFile } from '../../domain/edit/edited-file'
import { freeId } from '../../domain/free-id'
import { fileIdOf } from '../../domain/lesson/edit/lesson-file'
import { lessonFileName, putLesson } from '../../domain/lesson/edit/put-lesson'
import { removeFile } from '../../domain/lesson/edit/remove-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'

/** Whether the files are those of an atlas, which can have lessons. */
export function takesLessons(files: ReadonlyMap<string, EditedFile>): boolean {
  return files.has(FILE_NAMES.atlas)
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
  const name = lessonFileName(id)
  const changes = putLesson(files, FILE_NAMES.atlas, { ...lesson, id })
  const kind = files.has(name) ? 'lesson' : 'add'
  if (!changes || !session.apply(changes, { kind, of: lesson.title })) return undefined
  editing.setState({ file: name, view: 'form' })
  return id
}

/**
 * Removes the file of a lesson, and its entry in the list of the atlas, as one edit; what is shown then is the file of the atlas.
 * Returns why it was not: the atlas cannot be read, or another tab has the files.
 */
export function removeLesson(
  session: EditSession,
  name: string,
  title: string,
): 'unreadable' | 'elsewhere' | undefined {
  const step = removeFile(session.getState().editing, FILE_NAMES.atlas, name)
  if (step === undefined) return 'unreadable'
  if (!session.apply(step.changes, { kind: 'remove', of: title }, undefined, step.removed)) return 'elsewhere'
  editing.setState({ file: FILE_NAMES.atlas, view: 'form' })
  return undefined
}

/** Shows the text of the file of a lesson or, where there is none, of the file of the atlas, which lists it. */
export function showLesson(session: EditSession, id: string): void {
  const name = lessonFileName(id)
  const isThere = session.getState().editing.files.has(name)
  editing.setState({ file: isThere ? name : FILE_NAMES.atlas, view: 'text' })
}

/** An id that no file of a lesson has yet. */
function freeLessonId(files: ReadonlyMap<string, EditedFile>, id: string): string {
  return freeId(id, { has: (each) => files.has(lessonFileName(each)) })
}

import { lessonMaker } from '../../i18n/en/lesson-maker'
import { makeNewLesson, openFile } from './making'

/** Opens the file of a lesson in the maker, for who comes from elsewhere in the page. */
export function openInMaker(file: File): Promise<void> {
  return openFile(file, lessonMaker)
}

/** Begins a lesson in the maker, for who comes from elsewhere in the page. */
export function beginInMaker(): Promise<void> {
  return makeNewLesson(lessonMaker)
}

import { lessonFile } from './en/lesson-file'

/** What is said of the files of lessons, which comes with the maker of lessons. */
export function useLessonFileMessages(): typeof lessonFile {
  return lessonFile
}

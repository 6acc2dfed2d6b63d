import { lessonMaker } from './en/lesson-maker'

export type LessonMakerMessages = typeof lessonMaker

/** The texts of the maker of lessons, which come with it: the shell does without them. */
export function useLessonMakerMessages(): LessonMakerMessages {
  return lessonMaker
}

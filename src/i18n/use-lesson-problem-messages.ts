import { lessonProblem } from './en/lesson-problems'

/** What is wrong with a lesson that is being made, in the words of the maker, which come with it. */
export function useLessonProblemMessages(): typeof lessonProblem {
  return lessonProblem
}

import { lesson } from './en/lesson'

/** The texts of lessons, which come with them: the shell does without them. */
export function useLessonMessages(): typeof lesson {
  return lesson
}

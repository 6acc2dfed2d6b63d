import { placeOf } from './en/lesson-place'

/** Words for where something stands in the file of a lesson; they come with what teaches. */
export function useLessonPlace(): typeof placeOf {
  return placeOf
}

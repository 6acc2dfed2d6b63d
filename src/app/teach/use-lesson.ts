import { useMemo } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { ViewContext } from '../../domain/view/url-view'
import type { LessonFailure } from '../lesson/fetch-lesson'
import { shelvedLesson, shelveLesson } from '../lesson/lesson-shelf'
import { useFoundLessons } from '../lesson/use-found-lessons'

/** The lesson of an id, once it is there, or why it is not; `onLate` tells of one that came after the address had been read. */
export function useLesson(
  dataset: URL,
  id: string | undefined,
  context: ViewContext,
  onLate: (id: string) => void,
): {
  readonly lesson: Lesson | undefined
  readonly failure: LessonFailure | undefined
  retry(): void
} {
  const lesson = id !== undefined && context.steps.has(id) ? shelvedLesson(id) : undefined
  const ids = useMemo(() => (id === undefined ? undefined : [id]), [id])
  const { found, isLooking, retry } = useFoundLessons(dataset, lesson ? undefined : ids, ([result]) => {
    if (!result || 'failure' in result) return
    shelveLesson(result.lesson, context)
    onLate(result.id)
  })
  const [result] = isLooking ? [] : (found ?? [])
  return { lesson, failure: result && 'failure' in result ? result.failure : undefined, retry }
}

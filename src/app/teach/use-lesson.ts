import { useCallback, useEffect, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { ViewContext } from '../../domain/view/url-view'
import type { LessonFailure } from './fetch-lesson'
import { findLesson, shelvedLesson, shelveLesson } from './lesson-shelf'

/** The lesson of an id, once it is there, or why it is not; `onLate` (a stable function) tells of one that came after the address had been read. */
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
  const [failed, setFailed] = useState<{ readonly id: string; readonly failure: LessonFailure }>()
  const [, setArrived] = useState<Lesson>()
  const lesson = id !== undefined && context.steps.has(id) ? shelvedLesson(id) : undefined
  const find = useCallback(() => {
    if (id === undefined || context.steps.has(id)) return
    setFailed(undefined)
    void findLesson(dataset, id).then((result) => {
      if ('failure' in result) return setFailed({ id, failure: result.failure })
      shelveLesson(result.lesson, context)
      onLate(id)
      setArrived(result.lesson)
    })
  }, [dataset, id, context, onLate])
  useEffect(() => {
    find()
    addEventListener('online', find)
    return () => removeEventListener('online', find)
  }, [find])
  return {
    lesson,
    failure: failed && failed.id === id ? failed.failure : undefined,
    retry: find,
  }
}

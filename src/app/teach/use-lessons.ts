import { useCallback, useEffect, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { LessonFailure } from './fetch-lesson'
import { findLesson } from './lesson-shelf'

interface Lessons {
  readonly lessons: readonly Lesson[]
  readonly isLoading: boolean
  readonly failures: readonly { readonly id: string; readonly failure: LessonFailure }[]
  retry(): void
}

/** The lessons of the dataset in the folder at `dataset`, fetched once they are wanted. */
export function useLessons(ids: readonly string[], dataset: URL, isWanted: boolean): Lessons {
  const [results, setResults] = useState<readonly Awaited<ReturnType<typeof find>>[]>()
  const fetchAll = useCallback(() => {
    void Promise.all(ids.map((id) => find(dataset, id))).then(setResults)
  }, [ids, dataset])
  const isDue = isWanted && !results
  useEffect(() => {
    if (isDue) fetchAll()
  }, [isDue, fetchAll])
  const hasFailed = results?.some((result) => 'failure' in result)
  useEffect(() => {
    if (!hasFailed) return
    addEventListener('online', fetchAll)
    return () => removeEventListener('online', fetchAll)
  }, [hasFailed, fetchAll])
  return {
    lessons: results?.flatMap((result) => ('lesson' in result ? [result.lesson] : [])) ?? [],
    isLoading: !results,
    failures: results?.flatMap((result) => ('failure' in result ? [result] : [])) ?? [],
    retry: fetchAll,
  }
}

async function find(dataset: URL, id: string) {
  return { id, ...(await findLesson(dataset, id)) }
}

import { useEffect, useEffectEvent, useReducer, useState } from 'react'
import { useStore } from 'zustand'
import { edited } from '../edited'
import type { LessonResult } from './fetch-lesson'
import { findLesson } from './lesson-shelf'

/** A lesson that was looked for, or why it is not there. */
export type FoundLesson = LessonResult & { readonly id: string }

interface Found {
  readonly ids: readonly string[]
  readonly lessons: readonly FoundLesson[]
}

interface FoundLessons {
  /** As they were last found, in the order of the ids; none before. */
  readonly found: readonly FoundLesson[] | undefined
  /** Whether they are being looked for. */
  readonly isLooking: boolean
  retry(): void
}

/**
 * Looks for the lessons of the ids (a stable list; absent: for none) in the folder at `dataset` and in this browser;
 * where one fails, again as soon as the network is back. `onFound` is told before they are.
 */
export function useFoundLessons(
  dataset: URL,
  ids: readonly string[] | undefined,
  onFound?: (lessons: readonly FoundLesson[]) => void,
): FoundLessons {
  const [last, setLast] = useState<Found & { readonly attempt: number }>()
  // Those of files that are edited are others with each edit.
  const files = useStore(edited, ({ shown, isHidden }) => (isHidden ? undefined : shown?.lessons))
  const [attempt, retry] = useReducer((count: number) => count + 1, 0)
  const tell = useEffectEvent((lessons: readonly FoundLesson[]) => onFound?.(lessons))
  // biome-ignore lint/correctness/useExhaustiveDependencies: where they are looked for, too.
  useEffect(() => {
    if (!ids) return
    let isCurrent = true
    void Promise.all(ids.map(async (id) => ({ id, ...(await findLesson(dataset, id)) }))).then((lessons) => {
      if (!isCurrent) return
      tell(lessons)
      setLast({ ids, lessons, attempt })
    })
    return () => {
      isCurrent = false
    }
  }, [dataset, ids, attempt, files])
  const own = last && last.ids === ids ? last : undefined
  const hasFailed = own?.lessons.some((lesson) => 'failure' in lesson)
  useEffect(() => {
    if (!hasFailed) return
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [hasFailed])
  return { found: own?.lessons, isLooking: ids !== undefined && own?.attempt !== attempt, retry }
}

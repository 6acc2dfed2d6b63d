import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { lessonIdOf } from '../../domain/check/check-lessons'
import type { EditedFile } from '../../domain/edit/edited-file'
import { isInFile } from '../../domain/lesson/edit/lesson-file'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import { onOwnLessonChanged } from '../lesson/own-lesson-changes'
import { listOwnLessons } from '../lesson/own-lessons'

/** Names of the files of lessons of which Teach keeps another version in this browser. */
export function useWaitingLessons(files: ReadonlyMap<string, EditedFile>): readonly string[] {
  const [own, setOwn] = useState<readonly OwnLesson[]>([])
  useEffect(() => {
    let isThere = true
    const look = () =>
      void listOwnLessons().then(
        ({ lessons }) => isThere && setOwn(lessons.filter(({ fileId }) => fileId !== undefined)),
        // Nothing waits where nothing is kept.
        () => {},
      )
    look()
    const stop = onOwnLessonChanged(look)
    return () => {
      isThere = false
      stop()
    }
  }, [])
  const now = useDeferredValue(files)
  return useMemo(
    () =>
      own.length === 0
        ? []
        : [...now.values()].flatMap((file) => {
            const id = lessonIdOf(file)
            const made = id === undefined ? undefined : own.find(({ fileId }) => fileId === id)
            return made && !isInFile(made.lesson, file.text) ? [file.name] : []
          }),
    [own, now],
  )
}

import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { FileDrop } from '../../ui/lesson-maker/FileDrop'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { OwnLessons } from '../../ui/lesson-maker/OwnLessons'
import { onOwnLessonChanged } from '../lesson/own-lesson-changes'
import { removeOwnLesson } from '../lesson/own-lessons'
import { FileNotes } from './FileNotes'
import { editOwnLesson, listLessons, makeNewLesson, openFile } from './making'
import { making } from './making-state'

interface OwnLessonsPaneProps {
  onPlay(lesson: Lesson, step: number): void
  readonly locale: string
}

/** The lessons that were made in this browser, and the ways to make more. */
export function OwnLessonsPane({ onPlay, locale }: OwnLessonsPaneProps) {
  const words = useLessonMakerMessages()
  const [lessons, setLessons] = useState<readonly Lesson[] | 'failed'>()
  const list = useCallback(() => {
    listLessons().then(setLessons, () => setLessons('failed'))
  }, [])
  useEffect(() => {
    list()
    return onOwnLessonChanged(list)
  }, [list])
  const isReturned = useStore(making, ({ hasEnded }) => hasEnded)
  // Once the focus is there, it is not taken there again.
  useEffect(() => {
    if (isReturned) making.setState({ hasEnded: false })
  }, [isReturned])
  return (
    <FileDrop label={words.drop} onFile={(file) => void openFile(file)}>
      {lessons === 'failed' && <MakerNote tone="hint" text={words.failure.refused} />}
      <FileNotes />
      <OwnLessons
        lessons={Array.isArray(lessons) ? lessons : []}
        onNew={() => void makeNewLesson()}
        onOpenFile={(file) => void openFile(file)}
        onPlay={(lesson) => onPlay(lesson, 1)}
        onEdit={({ id }) => void editOwnLesson(id)}
        onDelete={({ id }) => removeOwnLesson(id)}
        isReturned={isReturned}
        locale={locale}
      />
    </FileDrop>
  )
}

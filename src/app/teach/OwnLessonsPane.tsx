import { useCallback, useEffect, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { FileDrop } from '../../ui/lesson-maker/FileDrop'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { OwnLessons } from '../../ui/lesson-maker/OwnLessons'
import { FileNotes } from './FileNotes'
import { editOwnLesson, listLessons, makeNewLesson, openFile } from './making'
import { making } from './making-state'
import { removeOwnLesson } from './own-lessons'

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
    // Another tab may have made or deleted some.
    addEventListener('focus', list)
    return () => removeEventListener('focus', list)
  }, [list])
  return (
    <FileDrop label={words.drop} onFile={(file) => void openFile(file)}>
      {lessons === 'failed' && <MakerNote tone="hint" text={words.failure.refused} />}
      <FileNotes />
      <OwnLessons
        lessons={Array.isArray(lessons) ? lessons : []}
        onNew={makeNewLesson}
        onOpenFile={(file) => void openFile(file)}
        onPlay={(lesson) => onPlay(lesson, 1)}
        onEdit={({ id }) => void editOwnLesson(id)}
        onDelete={({ id }) => removeOwnLesson(id).then(list)}
        isReturned={making.getState().hasEnded}
        locale={locale}
      />
    </FileDrop>
  )
}

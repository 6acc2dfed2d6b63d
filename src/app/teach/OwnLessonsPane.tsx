import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isInFile } from '../../domain/lesson/edit/lesson-file'
import { lessonFileName } from '../../domain/lesson/edit/put-lesson'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { FileDrop } from '../../ui/files/FileDrop'
import { saveFile } from '../../ui/files/save-file'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { OwnLessons } from '../../ui/lesson-maker/OwnLessons'
import { edited } from '../edited'
import { onOwnLessonChanged } from '../lesson/own-lesson-changes'
import { type OwnLessonList, removeOwnLesson } from '../lesson/own-lessons'
import { isHeld } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import { FileNotes } from './FileNotes'
import { editOwnLesson, listLessons, makeNewLesson, openFile } from './making'
import { making } from './making-state'
import { forgetUnsaved } from './unsaved-lesson'

interface OwnLessonsPaneProps {
  onPlay(lesson: Lesson, step: number): void
  readonly locale: string
}

const NONE: OwnLessonList = { lessons: [], unread: [] }

/** The lessons that were made in this browser, and the ways to make more. */
export function OwnLessonsPane({ onPlay, locale }: OwnLessonsPaneProps) {
  const words = useLessonMakerMessages()
  const [own, setOwn] = useState<OwnLessonList | 'failed'>(NONE)
  const list = useCallback(() => {
    listLessons(words).then(setOwn, () => setOwn('failed'))
  }, [words])
  useEffect(() => {
    list()
    return onOwnLessonChanged(list)
  }, [list])
  const files = useStore(edited, ({ shown, isHidden }) => (isHidden ? undefined : shown?.lessons))
  const inAtlas = ({ lesson, fileId }: OwnLesson) => {
    const text = fileId === undefined ? undefined : files?.get(fileId)
    return text && words.own.inAtlas(lessonFileName(fileId ?? ''), isInFile(lesson, text))
  }
  const isSought = useStore(making, (state) => state.isSought)
  // Once the focus is there, it is not taken there again.
  useEffect(() => {
    if (isSought) making.setState({ isSought: false })
  }, [isSought])
  return (
    <FileDrop label={words.drop} onFiles={([file]) => void (file && openFile(file, words))}>
      {own === 'failed' && <MakerNote tone="hint" text={words.failure.refused} />}
      <FileNotes locale={locale} />
      <OwnLessons
        {...(own === 'failed' ? NONE : own)}
        onNew={() => void makeNewLesson(words)}
        onOpenFile={(file) => void openFile(file, words)}
        onPlay={(lesson) => onPlay(lesson, 1)}
        onEdit={(id) => void editOwnLesson(id, words)}
        onDownload={({ id, text }) => saveFile(`${id}.json`, new Blob([text], { type: 'application/json' }))}
        onDelete={(id) => removeOwnLesson(id).then(() => forgetUnsaved(id))}
        isOpenElsewhere={(id) => isHeld(storageNames.ownLesson(id))}
        inAtlas={inAtlas}
        isSought={isSought}
        locale={locale}
      />
    </FileDrop>
  )
}

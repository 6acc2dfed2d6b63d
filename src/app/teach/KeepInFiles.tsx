import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { isInFile } from '../../domain/lesson/edit/lesson-file'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { edited } from '../edited'
import type { LessonDraft } from './draft-state'

interface KeepInFilesProps {
  readonly draft: LessonDraft
  readonly lesson: Lesson
}

/** The way of a lesson into the files of an atlas that is edited: into the one that it is of, or into a new one. */
export function KeepInFiles({ draft, lesson }: KeepInFilesProps) {
  const { files: words } = useLessonMakerMessages()
  const fileId = useStore(draft, (state) => state.fileId)
  const shown = useStore(edited, ({ shown, isHidden }) => (isHidden ? undefined : shown))
  const [refused, setRefused] = useState<Lesson>()
  const now = useDeferredValue(lesson)
  const text = fileId === undefined ? undefined : shown?.lessons.get(fileId)
  const isThere = useMemo(() => text !== undefined && isInFile(now, text), [now, text])
  if (!shown?.keepLesson) return null
  const { keepLesson } = shown
  const keep = () => {
    const id = keepLesson(lesson, fileId)
    if (id === undefined) setRefused(lesson)
    else draft.nameFile(id)
  }
  const name = `lessons/${fileId}.json`
  return (
    <MakerNote
      tone={refused === lesson ? 'error' : 'hint'}
      text={
        refused === lesson
          ? words.refused
          : isThere
            ? words.isThere(name)
            : text === undefined
              ? words.isNowhere(shown.name)
              : words.differs(name)
      }
    >
      {!isThere && (
        <button type="button" className="button" onClick={keep}>
          {text === undefined ? words.add : words.write}
        </button>
      )}
    </MakerNote>
  )
}

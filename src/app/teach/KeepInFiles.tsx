import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isInFile } from '../../domain/lesson/edit/lesson-file'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import type { ToMend } from '../../ui/lesson-maker/maker-props'
import { edited } from '../edited'
import type { LessonDraft } from './draft-state'

interface KeepInFilesProps {
  readonly draft: LessonDraft
  readonly lesson: Lesson
  readonly toMend: readonly ToMend[]
}

/** Places that are named one by one. */
const MOST_NAMED = 4

/**
 * The way of a lesson into the files of an atlas that is edited: into the one that it is of, or into a new one. One that could
 * not be played from there does not go in.
 */
export function KeepInFiles({ draft, lesson, toMend }: KeepInFilesProps) {
  const { files: words } = useLessonMakerMessages()
  const fileId = useStore(draft, (state) => state.fileId)
  const shown = useStore(edited, ({ shown, isHidden }) => (isHidden ? undefined : shown))
  const [refused, setRefused] = useState<Lesson>()
  const note = useRef<HTMLDivElement>(null)
  const now = useDeferredValue(lesson)
  const text = fileId === undefined ? undefined : shown?.lessons.get(fileId)
  const isThere = useMemo(() => text !== undefined && isInFile(now, text), [now, text])
  if (!shown?.keepLesson) return null
  const { keepLesson } = shown
  const keep = () => {
    const id = keepLesson(lesson, fileId)
    if (id === undefined) setRefused(lesson)
    else {
      draft.nameFile(id)
      // The button goes away, and the focus with it.
      note.current?.focus()
    }
  }
  const unwritten = [...new Set(toMend.filter((each) => each.isUnplayable).map(({ place }) => place))]
  const isPlayable = unwritten.length === 0
  const name = `lessons/${fileId}.json`
  return (
    <MakerNote
      ref={note}
      tone={refused === lesson ? 'error' : 'hint'}
      text={
        refused === lesson
          ? words.refused
          : isThere
            ? words.isThere(name)
            : [
                text === undefined ? words.isNowhere(shown.name) : words.differs(name),
                ...(isPlayable
                  ? []
                  : [words.unwritten(unwritten.slice(0, MOST_NAMED), unwritten.length - MOST_NAMED)]),
              ].join(' ')
      }
    >
      {!isThere && isPlayable && (
        <button type="button" className="button" onClick={keep}>
          {text === undefined ? words.add : words.write}
        </button>
      )}
    </MakerNote>
  )
}

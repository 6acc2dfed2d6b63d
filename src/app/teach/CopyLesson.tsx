import { useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'

interface CopyLessonProps {
  readonly lesson: Lesson
  /** Called before the copy takes the place of what is shown. */
  onCopy(): void
}

/** The way from a lesson to a copy of one's own. */
export function CopyLesson({ lesson, onCopy }: CopyLessonProps) {
  const words = useLessonMakerMessages()
  const [hasFailed, setFailed] = useState(false)
  const copy = () => {
    setFailed(false)
    import('./making').then(
      ({ copyLesson }) => {
        onCopy()
        void copyLesson(lesson, words)
      },
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" className="button" aria-label={words.own.copyNamed(lesson.title)} onClick={copy}>
        {words.own.copy}
      </button>
      {hasFailed && <span role="alert">{words.loadFailed}</span>}
    </>
  )
}

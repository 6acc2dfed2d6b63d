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
  const { own, loadFailed } = useLessonMakerMessages()
  const [hasFailed, setFailed] = useState(false)
  const copy = () => {
    setFailed(false)
    import('./making').then(
      ({ copyLesson }) => {
        onCopy()
        void copyLesson(lesson)
      },
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" className="button" aria-label={own.copyNamed(lesson.title)} onClick={copy}>
        {own.copy}
      </button>
      {hasFailed && <span role="alert">{loadFailed}</span>}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LessonFacts } from '../lesson/LessonFacts'
import { DeleteDialog } from './DeleteDialog'
import { FileInput } from './FileInput'
import './OwnLessons.css'

interface OwnLessonsProps {
  readonly lessons: readonly Lesson[]
  onNew(): void
  onOpenFile(file: File): void
  onPlay(lesson: Lesson): void
  onEdit(lesson: Lesson): void
  /** Rejects where the browser refuses. */
  onDelete(lesson: Lesson): Promise<void>
  /** Whether the reader comes back from a lesson of them, and the focus with them. */
  readonly isReturned: boolean
  readonly locale: string
}

/** The lessons that were made in this browser, and the ways to make another. */
export function OwnLessons({ lessons, isReturned, locale, onDelete, ...on }: OwnLessonsProps) {
  const { own, menu, untitled } = useLessonMakerMessages()
  const file = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isReturned) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [isReturned])
  const [deleting, setDeleting] = useState<Lesson>()
  const titleOf = ({ title }: Lesson) => title.trim() || untitled
  const close = () => setDeleting(undefined)
  return (
    <section className="own-lessons" aria-label={own.title}>
      <h3 ref={heading} tabIndex={-1}>
        {own.title}
      </h3>
      <p className="lesson-intro">{own.intro}</p>
      <div className="maker-row">
        <button type="button" className="button" onClick={on.onNew}>
          {own.create}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {own.open}
        </button>
        <FileInput input={file} label={menu.open} onFile={on.onOpenFile} />
      </div>
      {lessons.length > 0 && (
        <ul className="own-lesson-list">
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <h4 dir="auto">{titleOf(lesson)}</h4>
              <LessonFacts lesson={lesson} locale={locale} />
              <div className="maker-row">
                {lesson.steps.length > 0 && (
                  <button
                    type="button"
                    className="button"
                    aria-label={own.playNamed(titleOf(lesson))}
                    onClick={() => on.onPlay(lesson)}
                  >
                    {own.play}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  aria-label={own.editNamed(titleOf(lesson))}
                  onClick={() => on.onEdit(lesson)}
                >
                  {own.edit}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={own.removeNamed(titleOf(lesson))}
                  onClick={() => setDeleting(lesson)}
                >
                  {own.remove}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {deleting && (
        <DeleteDialog
          title={titleOf(deleting)}
          steps={deleting.steps.length}
          onDelete={() =>
            onDelete(deleting).then(() => {
              close()
              heading.current?.focus()
            })
          }
          onClose={close}
        />
      )}
    </section>
  )
}
